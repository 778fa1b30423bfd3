import { writeSync } from 'node:fs';
import { HistoryStore } from '../historyStore.ts';
import { USUAL_RETENTION } from '../retention.ts';
import { RunFollower } from '../runFollower.ts';
import { PlayedRun, taskOf } from './playedRuns.ts';

/**
 * A process that writes runs of its own into the history until it is ended: for each it says "began" when it can be read
 * as one that goes on, and "ended" when it can be read as one that has succeeded. What fails it says, and tries again.
 */
const PAUSE_MS = 20;

const store = new HistoryStore({ file: process.argv[2] as string, retention: USUAL_RETENTION, timeOfDay: Date.now });
say(`opened ${store.problem?.reason ?? 'well'}`);
for (let number = 1; ; number += 1) {
  const run = new PlayedRun(number, [taskOf('a'), taskOf('b'), taskOf('c')]);
  const follower = new RunFollower(run.live, Date.now());
  await writeAll(follower);
  say('began');
  run.complete(number);
  await writeAll(follower);
  say('ended');
}

async function writeAll(follower: RunFollower): Promise<void> {
  for (let batch = follower.take(); batch !== null; batch = follower.take()) {
    if (store.write(batch)) continue;
    say(`failed ${store.problem?.reason}`);
    follower.forget();
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
