import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { withHost } from '../host.ts';
import { closed, untilInterrupted } from '../interrupt.ts';
import { reportView } from '../live/reportView.ts';
import { writeJson } from '../terminal/write.ts';
import type { World } from '../world.ts';

const MS_PER_SECOND = 1_000;

interface WatchOptions {
  readonly json?: true;
  readonly every: number;
}

/** Shows what goes on, until Ctrl+C or the end of the app. */
export function watch({ json, every }: WatchOptions, world: World): Promise<number> {
  const { terminal } = world;
  return withHost((host) =>
    untilInterrupted(async (interrupted) => {
      const view = json === true ? null : reportView(world);
      try {
        const everyMs = every * MS_PER_SECOND;
        await host.watch((report) => (view === null ? writeJson(terminal.out, report) : view.show(report)), {
          everyMs,
        });
        const end = await Promise.race([interrupted, closed(terminal.outputClosed), host.closed.then(() => 'gone')]);
        if (end === 'gone') throw new Failure(EXIT.notRunning, 'Send/Receive was closed.');
        return EXIT.ok;
      } finally {
        view?.close();
      }
    }),
  );
}
