import { memo } from 'react';
import { durationOf, type RunLine } from '#shared/history/pastRun.ts';
import { outcomeText } from '#shared/i18n/runText.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { OUTCOME_ICONS } from './outcomeIcon.ts';
import { useTimeFormat } from './useTimeFormat.ts';
import styles from './RunGrid.module.css';

interface RunLineRowProps {
  readonly id: string;
  /** Null until it has been fetched. */
  readonly run: RunLine | null;
  readonly index: number;
  readonly start: number;
  /** The keyboard stands here. */
  readonly active: boolean;
}

export const RunLineRow = memo(function RunLineRow({ id, run, index, start, active }: RunLineRowProps) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      aria-busy={run === null}
      className={`${styles.columns} ${styles.row}`}
      style={{ transform: `translateY(${start}px)` }}
      data-index={index}
    >
      {run === null ? <div role="gridcell">…</div> : <RunCells run={run} />}
    </div>
  );
});

function RunCells({ run }: { readonly run: RunLine }) {
  const { t, durations } = useTexts();
  const time = useTimeFormat();
  const { outcome, startedAt, succeeded, total, failed, items } = run;
  const word = outcomeText(outcome, t);
  const duration = durations.exact(durationOf(run));
  const tasks = t('history.tasks', { succeeded, total });
  const failures = failed > 0 ? ` · ${t('summary.failed', { count: failed })}` : '';
  const count = t('history.items', { count: items });
  return (
    <>
      <div role="gridcell" className={styles.time}>
        {time.format(startedAt)}
      </div>
      <div role="gridcell" className={styles.outcome} title={word}>
        <StateIcon name={OUTCOME_ICONS[outcome]} />
        <span className={styles.word}>{word}</span>
      </div>
      <div role="gridcell" className={styles.duration}>
        {duration}
      </div>
      <div role="gridcell" className={styles.tasks} title={`${tasks}${failures} · ${count}`}>
        <span className={styles.word}>{tasks}</span>
        {failed > 0 && <span className={styles.failures}>{failures}</span>}
      </div>
      <div role="gridcell" className={styles.items} title={count}>
        {t('tab.count', { count: items })}
      </div>
    </>
  );
}
