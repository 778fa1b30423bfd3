import { InvalidArgumentError } from 'commander';
import { type Define, lesson } from './definition.ts';

export interface ReplayOptions {
  readonly speed: number;
  /** Milliseconds since the run began. */
  readonly from: number;
  readonly task?: readonly string[];
  readonly toEnd?: true;
  readonly json?: true;
}

const SLOWEST = 0.5;
const FASTEST = 100;

export const defineReplay: Define = ({ program, world, act }) =>
  program
    .command('replay')
    .summary('play a recorded run')
    .description(
      'Plays a recording as watch shows a run: a live table in a terminal, a line for each change in a pipe or file. ' +
        'In a terminal, space pauses, the left and right arrows go 5 seconds back and on, + and - change the speed, q quits.',
    )
    .argument(
      '<recording>',
      'a file that record or the window has written: .srtrace or .srtrace.gz; - for standard input',
    )
    .option('--speed <times>', `${SLOWEST} to ${FASTEST} times as fast as it was, or max`, readSpeed, 1)
    .option('--from <time>', 'begin there: seconds, or 1:30 as it is shown', readTime, 0)
    .option('--task <task>', 'only this one, by its number or a part of its name; may be given again', addTask)
    .option('--to-end', 'say only how it ended, as status does')
    .option('--json', 'the same as one JSON object')
    .addHelpText(
      'after',
      lesson(
        [
          '0    everything has ended well',
          '1    something has failed or was cancelled; there is no such task',
          '2    something was still running where the recording or the replay ended',
          '64   there is no such file, or it is no recording; the other arguments make no sense',
        ],
        [
          ['send-receive replay sync.srtrace', ''],
          ['send-receive replay sync.srtrace.gz --speed 10 --from 1:30', ''],
          ['send-receive replay sync.srtrace --speed max | grep Failed', ''],
          ['ssh nas cat sync.srtrace.gz | send-receive replay -', ''],
          ["send-receive replay sync.srtrace --json | jq '.errors'", ''],
        ],
      ),
    )
    .action(
      act(async (recording: string, options: ReplayOptions) => {
        const { replay } = await import('../commands/replay.ts');
        return replay(recording, options, world);
      }),
    );

function readSpeed(text: string): number {
  if (text === 'max') return Number.POSITIVE_INFINITY;
  const speed = Number(text);
  if (text.trim() !== '' && speed >= SLOWEST && speed <= FASTEST) return speed;
  throw new InvalidArgumentError(`Write a number from ${SLOWEST} to ${FASTEST}, or max.`);
}

/** Seconds, which may have a fraction; minutes and hours in front of them as in "1:02:03". */
const TIME = /^(?:(?:(\d{1,6}):)?(\d{1,6}):)?(\d{1,9}(?:\.\d+)?)$/;

function readTime(text: string): number {
  const parts = TIME.exec(text);
  if (parts === null) throw new InvalidArgumentError('Write seconds, or a time like 1:30.');
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
}

function addTask(task: string, tasks: readonly string[] = []): readonly string[] {
  return [...tasks, task];
}
