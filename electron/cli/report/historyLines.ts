import { durationOf, type RunLine, type RunOutcome } from '#shared/history/pastRun.ts';
import { outcomeText } from '#shared/i18n/runText.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { Paint, Tone } from '../terminal/colours.ts';
import { type Cell, type Column, tableLines } from '../terminal/table.ts';

const COLUMNS: readonly Column[] = [
  { align: 'right', mayBeCut: false },
  { align: 'left', mayBeCut: false },
  { align: 'left', mayBeCut: false },
  { align: 'left', mayBeCut: false },
  { align: 'left', mayBeCut: true },
];

const TONES: Readonly<Record<RunOutcome, Tone>> = {
  running: 'active',
  succeeded: 'good',
  warnings: 'warning',
  failed: 'bad',
  cancelled: 'quiet',
  interrupted: 'warning',
};

/** Day by day, in the time zone of the user's: number, time, outcome, how long it took, and what went how. */
export function historyLines(runs: readonly RunLine[], texts: Texts, width: number | null, paint: Paint): string[] {
  const dayFormat = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'full' });
  const days = runs.map(({ startedAt }) => dayFormat.format(startedAt));
  const table = tableLines(
    runs.map((run) => runRow(run, texts)),
    COLUMNS,
    width,
    paint,
  );
  return table.flatMap((line, i) => {
    if (days[i] === days[i - 1]) return [line];
    const heading = paint(days[i] ?? '', 'heading');
    return i === 0 ? [heading, line] : ['', heading, line];
  });
}

function runRow(run: RunLine, texts: Texts): Cell[] {
  const { t, durations, locale } = texts;
  const duration = durations.exact(durationOf(run));
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(run.startedAt);
  return [
    { text: String(run.id), tone: 'quiet' },
    { text: time },
    { text: outcomeText(run.outcome, t), tone: TONES[run.outcome] },
    { text: t(run.outcome === 'running' ? 'time.elapsed' : 'time.took', { duration }), tone: 'quiet' },
    { text: countsOf(run, texts).join(' · ') },
  ];
}

function countsOf({ succeeded, total, failed, cancelled, warnings }: RunLine, { t }: Texts): string[] {
  const parts = [t('summary.completed', { succeeded, total })];
  if (failed > 0) parts.push(t('summary.failed', { count: failed }));
  if (cancelled > 0) parts.push(t('summary.cancelled', { count: cancelled }));
  if (warnings > 0) parts.push(t('summary.warnings', { count: warnings }));
  return parts;
}
