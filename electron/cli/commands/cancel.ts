import type { StatusReport } from '#shared/protocol/external.ts';
import { isFinal } from '#shared/sync/task.ts';
import { EXIT } from '../exitCodes.ts';
import { withHost } from '../host.ts';
import { findTasks } from '../report/findTasks.ts';
import { nameOf } from '../report/nameOf.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

/** Cancels the tasks that are named, or all. */
export async function cancel(named: readonly string[], { terminal, texts }: World): Promise<number> {
  const said = await withHost(async (host) => {
    if (named.length === 0) return [(await host.cancel()) ? 'Everything is being cancelled.' : 'Nothing is running.'];
    const report = await host.status();
    const tasks = findTasks(named, report, texts);
    const lines: string[] = [];
    for (const task of tasks) {
      const name = nameOf(task, report, texts);
      const hasEnded = isFinal(stateOf(report, task)) || !(await host.cancel({ task }));
      lines.push(hasEnded ? `${name} has ended already.` : `${name} is being cancelled.`);
    }
    return lines;
  });
  writeLines(terminal.out, said);
  return EXIT.ok;
}

function stateOf({ tasks }: StatusReport, task: number): StatusReport['tasks'][number]['state'] {
  return (tasks[task] as StatusReport['tasks'][number]).state;
}
