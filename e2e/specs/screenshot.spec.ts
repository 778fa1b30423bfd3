import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';

test('a picture that cannot be saved is said to be none, and the app ends', async ({ launch, profile }) => {
  const { app } = await launch({ args: [`--screenshot=${path.join(profile, 'preferences.json', 'out.png')}`] });
  const child = app.process();
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await app.waitForEvent('close');
  expect(said).toMatch(/^No screenshot: (ENOTDIR|EEXIST)/m);
  expect(child.exitCode).toBe(1);
});
