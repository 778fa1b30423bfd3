import type { TaskReport } from '#shared/protocol/external.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { withHost } from '../host.ts';
import { followToEnd } from '../live/followToEnd.ts';
import { nameOf } from '../report/nameOf.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

/** Runs the failed tasks again, in their places. */
export function retry({ wait }: { readonly wait?: true }, world: World): Promise<number> {
  const { terminal, texts } = world;
  return withHost(async (host) => {
    const report = await host.status();
    const failed = [...report.tasks.entries()].filter(([, task]) => hasFailed(task));
    const outside = failed.filter(([, task]) => task.isOutside === true);
    const again = failed.filter(([, task]) => task.isOutside !== true).map(([number]) => number);
    const others = outside.map(([number]) => `${nameOf(number, report, texts)} ${BEGUN_ELSEWHERE}`);
    writeLines(terminal.err, others);
    if (failed.length === 0) {
      terminal.out.write('Nothing has failed.\n');
    } else if (again.length === 0 || !(await host.sendReceive({ again }))) {
      throw new Failure(EXIT.failed, 'There is no task that could be run again.');
    } else if (wait !== true) {
      writeLines(
        terminal.out,
        again.map((number) => `${nameOf(number, report, texts)} has begun again.`),
      );
    }
    return wait === true ? followToEnd(host, world) : EXIT.ok;
  });
}

const BEGUN_ELSEWHERE = 'was begun by another program, and only that can begin it again.';

function hasFailed({ state }: TaskReport): boolean {
  return state === 'failed' || state === 'completedWithErrors';
}
