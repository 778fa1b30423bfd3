import type { Connection } from '#electron/sdk/connection.ts';
import { isFinal } from '#shared/sync/task.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { withHost } from '../host.ts';
import { followToEnd } from '../live/followToEnd.ts';
import type { World } from '../world.ts';

interface SyncOptions {
  readonly wait?: true;
  readonly again?: true;
}

/** Starts a run, or all tasks of the last one again. */
export function sync({ wait, again }: SyncOptions, world: World): Promise<number> {
  return withHost(async (host) => {
    const hasBegun = again === true ? await runAgain(host) : await host.sendReceive();
    if (!hasBegun && (await host.status()).summary.unfinished > 0) {
      if (wait === true) world.terminal.err.write('Send/Receive is running already; waiting for that.\n');
      else throw new Failure(EXIT.running, 'Send/Receive is running already.');
    } else if (!hasBegun) {
      throw new Failure(EXIT.failed, again === true ? NOTHING_AGAIN : 'There is nothing to send or receive.');
    }
    if (wait === true) return followToEnd(host, world);
    world.terminal.out.write('Send/Receive has begun.\n');
    return EXIT.ok;
  });
}

const NOTHING_AGAIN = 'There is no task that could be run again.';

async function runAgain(host: Connection): Promise<boolean> {
  const { tasks } = await host.status();
  // What another program has begun, only that program can begin again.
  const again = [...tasks.entries()].filter(([, task]) => isFinal(task.state) && task.isOutside !== true);
  return again.length > 0 && host.sendReceive({ again: again.map(([number]) => number) });
}
