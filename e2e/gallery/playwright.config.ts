import { defineConfig } from '@playwright/test';

/** `npm run gallery`: not tests, but the pictures of docs/screenshots. */
export default defineConfig({
  testDir: '.',
  testMatch: 'gallery.ts',
  // Each state is shown in every theme, language and size.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  outputDir: '../../test-results/gallery',
  reporter: 'list',
  globalTeardown: './writeIndex.ts',
});
