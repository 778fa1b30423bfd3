import { useRef, useState } from 'react';
import type { StepPassed } from '#shared/sync/stepLog.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';
import { TextButton } from '../../../../components/TextButton.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './TaskDetailsRow.module.css';

interface StepListProps {
  readonly task: Pick<TaskNumbers, 'startedAt' | 'endedAt'>;
  readonly now: number;
  readonly steps: readonly StepPassed[];
  readonly leftOut: number;
}

/** So many are shown at first: what came last says most. */
const SHOWN_AT_FIRST = 6;

/** The steps with the time at which each began, counted from the task's start, and how long it took. */
export function StepList({ task, now, steps, leftOut }: StepListProps) {
  const { t, durations } = useTexts();
  const section = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  if (steps.length === 0) return null;
  const { startedAt, endedAt } = task;
  const hidden = all ? 0 : Math.max(0, steps.length - SHOWN_AT_FIRST);
  const shown = steps.slice(hidden);
  /** The button goes, and the focus must not go with it. */
  const showAll = (): void => {
    section.current?.closest<HTMLElement>('[role=treegrid]')?.focus({ preventScroll: true });
    setAll(true);
  };
  return (
    <section ref={section} aria-label={t('details.steps')}>
      <div className={styles.step}>
        <span className={styles.time}>{t('details.stepBegan')}</span>
        <h2 className={styles.heading}>{t('details.steps')}</h2>
        <span className={styles.time}>{t('details.stepTook')}</span>
      </div>
      {leftOut > 0 && all && <div className={styles.note}>{t('details.leftOut', { count: leftOut })}</div>}
      {hidden > 0 && <TextButton onClick={showAll}>{t('details.showEarlier', { count: hidden })}</TextButton>}
      <ol className={styles.steps}>
        {shown.map((step, i) => {
          const next = shown[i + 1]?.startedAt ?? endedAt;
          const isPresent = next === null;
          return (
            // Its number is what a step has for a name: texts and times may be the same twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={leftOut + hidden + i} className={styles.step} aria-current={isPresent ? 'step' : undefined}>
              <span className={styles.time}>{durations.exact(step.startedAt - (startedAt ?? 0))}</span>
              <span className={styles.text}>{step.text}</span>
              <span className={styles.time}>{durations.exact((next ?? now) - step.startedAt)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
