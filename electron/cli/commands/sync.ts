import type { Connection } from '#electron/sdk/connection.ts';
import { ProtocolError } from '#electron/sdk/errors.ts';
import { RPC_ERROR } from '#shared/protocol/external.ts';
import { isFinal } from '#shared/sync/task.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { withHost } from '../host.ts';
import { followToEnd } from '../live/followToEnd.ts';
import type { World } from '../world.ts';

interface SyncOptions {
  readonly wait?: true;
  readonly again?: true;
  readonly group: string | undefined;
}

/** Starts a run of everything or of one group, or all tasks of the last one again. */
export async function sync({ wait, again, group }: SyncOptions, world: World): Promise<number> {
  if (again === true && group !== undefined) throw new Failure(EXIT.usage, 'Name a group or write --again, not both.');
  return withHost(async (host) => {
    const hasBegun = again === true ? await runAgain(host) : await begin(host, group, world);
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

async function begin(host: Connection, group: string | undefined, { texts }: World): Promise<boolean> {
  try {
    return await host.sendReceive({ group });
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    const { code, message } = error;
    if (code === RPC_ERROR.workingOffline) throw new Failure(EXIT.failed, OFFLINE, { cause: error });
    if (code === RPC_ERROR.unknownGroup) {
      const sentence = texts.t('terminal.noGroup', { name: group ?? '', names: namesIn(message) });
      throw new Failure(EXIT.failed, sentence, { cause: error });
    }
    throw error;
  }
}

const OFFLINE = "Send/Receive is working offline. Turn that off in its icon's menu, or name a group.";

/** The host says which groups there are at the end of what it says. */
function namesIn(message: string): string {
  return /; there are: (.*)$/s.exec(message)?.[1] ?? '';
}

const NOTHING_AGAIN = 'There is no task that could be run again.';

async function runAgain(host: Connection): Promise<boolean> {
  const { tasks } = await host.status();
  // What another program has begun, only that program can begin again.
  const again = [...tasks.entries()].filter(([, task]) => isFinal(task.state) && task.isOutside !== true);
  return again.length > 0 && host.sendReceive({ again: again.map(([number]) => number) });
}
