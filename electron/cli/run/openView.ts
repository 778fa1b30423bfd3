import type { Connection } from '#electron/sdk/connection.ts';
import { NotRunningError } from '#electron/sdk/errors.ts';
import type { Task } from '#electron/sdk/task.ts';
import type { HRESULT } from '#shared/mapi/hresult.ts';
import { connectToHost } from '../host.ts';
import { within } from '../within.ts';
import type { World } from '../world.ts';
import { LiveLine } from './liveLine.ts';
import type { TaskView } from './taskView.ts';

/** The work does not wait longer than that for somebody to look at it. */
const CONNECT_WITHIN_MS = 2_000;
const DONE_WITHIN_MS = 2_000;

export interface TaskNames {
  readonly account: string;
  readonly name: string;
}

/** A task in the running app; where there is none, or none that takes it, a line in the terminal. */
export async function openView(names: TaskNames, world: World, isQuiet: boolean): Promise<TaskView> {
  try {
    return await openTask(names);
  } catch (error) {
    if (!(error instanceof NotRunningError)) {
      const reason = error instanceof Error ? error.message : String(error);
      world.terminal.err.write(`send-receive: the window does not show this: ${reason}\n`);
    }
    return new LiveLine(names, world, isQuiet);
  }
}

async function openTask({ account, name }: TaskNames): Promise<TaskView> {
  const host = await connectToHost(CONNECT_WITHIN_MS);
  try {
    return viewOf(await host.task(name, { account }), host);
  } catch (error) {
    await host.close();
    throw error;
  }
}

function viewOf(task: Task, host: Connection): TaskView {
  // An app that hangs is not waited for.
  const done = (hr: HRESULT): Promise<void> => within(DONE_WITHIN_MS, task.done(hr));
  return {
    signal: task.signal,
    progress: (text, index, max) => void task.progress(text, index, max),
    error: (hr, text) => void task.error(hr, text),
    done,
    notStarted(hr, sentence) {
      void task.error(hr, sentence);
      return done(hr);
    },
    makeWay: () => {},
    close: () => host.close(),
  };
}
