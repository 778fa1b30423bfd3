import path from 'node:path';
import { parseArgs } from 'node:util';
import { app, session } from 'electron';
import { lockDown } from '#electron/main/security/lockdown.ts';
import { registerAppScheme, serveAppPages } from '#electron/main/security/appScheme.ts';
import { APP_ORIGIN } from '#shared/protocol/bridge.ts';
import { measures } from '../measures/index.ts';
import { answerWindows } from './benchWindow.ts';
import { type Sample, SAMPLE_PREFIX, sleep } from './measure.ts';

const { values } = parseArgs({
  args: process.argv.slice(1),
  strict: false,
  options: { measures: { type: 'string' }, rounds: { type: 'string' }, folder: { type: 'string' } },
});

registerAppScheme();
// Windows come and go here; the app ends when its measurements are done.
app.on('window-all-closed', () => {});
void app
  .whenReady()
  .then(runRounds)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );

async function runRounds(): Promise<void> {
  serveAppPages(path.join(import.meta.dirname, '../renderer'));
  lockDown(session.defaultSession, [APP_ORIGIN]);
  answerWindows(String(values.folder));
  const names = String(values.measures).split(',');
  const around = { quick: process.argv.includes('--quick'), folder: String(values.folder) };
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const name of names) {
      const figures = await measures[name]?.(around);
      const sample: Sample = { measure: name, figures: figures ?? {} };
      console.log(`${SAMPLE_PREFIX}${JSON.stringify(sample)}`);
      await sleep(200); // what the last one left behind is not the next one's affair
    }
  }
}
