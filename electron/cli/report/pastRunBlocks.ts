import type { RunChanges, TaskChange } from '#shared/history/compareRuns.ts';
import type { PastRun } from '#shared/history/pastRun.ts';
import { changeText } from '#shared/i18n/runText.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskReport } from '#shared/protocol/external.ts';
import { readTask } from '#shared/sync/columns.ts';
import type { Paint } from '../terminal/colours.ts';
import { printable } from '../terminal/printable.ts';
import { presentLines, sentenceOf, TONE_OF_SEVERITY } from './errorLines.ts';
import { historyLines } from './historyLines.ts';
import { taskTable } from './taskTable.ts';

/** A run as the window showed it last, and what was different from the last time that it went well. */
export function pastRunBlocks(
  run: PastRun,
  changes: RunChanges,
  texts: Texts,
  width: number | null,
  paint: Paint,
): string[][] {
  const { line, tasks, errors } = run;
  const numbered = reportsOf(run).map((task, number) => ({ number, task }));
  const now = line.endedAt ?? line.seenAt;
  const blocks = [
    historyLines([line], texts, width, paint),
    taskTable(numbered, { now, texts, width, paint }),
    presentLines({ errors }).map((each) => paint(sentenceOf(each, tasks, texts), TONE_OF_SEVERITY[each.severity])),
    sectionOf(
      texts.t('errors.section.past'),
      errors.filter(({ isPast }) => isPast).map((each) => sentenceOf(each, tasks, texts)),
      paint,
    ),
    // Of the first runs there is nothing to say: all of it is new.
    changes.since === null ? [] : sectionOf(texts.t('history.changes'), changeLines(changes.changes, texts), paint),
  ];
  return blocks.filter((lines) => lines.length > 0);
}

function reportsOf({ tasks, cells, steps }: PastRun): TaskReport[] {
  return tasks.map((identity, row) => ({ ...readTask(cells, row), ...identity, step: steps[row] ?? null }));
}

function sectionOf(heading: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint(heading, 'heading'), ...lines];
}

function changeLines(changes: readonly TaskChange[], texts: Texts): string[] {
  return changes.map((change) => printable(changeText(change, texts)));
}
