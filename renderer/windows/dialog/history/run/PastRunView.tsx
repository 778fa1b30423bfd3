import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useEffect, useMemo, useRef } from 'react';
import { durationOf, type RunLine } from '#shared/history/pastRun.ts';
import { outcomeText } from '#shared/i18n/runText.ts';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { StateIcon } from '../../../../components/StateIcon.tsx';
import { useLeaveKeys } from '../../../../components/useLeaveKeys.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { OUTCOME_ICONS } from '../outcomeIcon.ts';
import { PastGrid } from './PastGrid.tsx';
import { usePastRun } from './usePastRun.ts';
import styles from './PastRunView.module.css';

const LEAVE_KEYS = ['Escape', 'Backspace'];

interface PastRunViewProps {
  readonly run: number;
  readonly onClose: () => void;
}

/** One run, as the dialog showed it last. */
export function PastRunView({ run, onClose }: PastRunViewProps) {
  const { t } = useTexts();
  const opened = usePastRun(run);
  const view = useRef<HTMLDivElement>(null);
  // The list that had the focus is gone; what is to come takes it from here.
  useEffect(() => view.current?.focus(), []);
  useLeaveKeys(view, LEAVE_KEYS, onClose);
  return (
    <div ref={view} className={styles.view} role="group" aria-label={t('tab.history')} tabIndex={-1}>
      <div className={styles.bar}>
        <Button size="small" icon={<ArrowLeft16Regular />} aria-keyshortcuts="Escape" onClick={onClose}>
          {t('history.back')}
        </Button>
        {opened !== undefined && opened !== null && <RunTitle line={opened.run.line} />}
      </div>
      {opened === null && (
        <EmptyState
          icon={<HistoryRegular fontSize={32} aria-hidden="true" />}
          title={t('history.gone')}
          hint={t('history.goneHint')}
        />
      )}
      {opened !== undefined && opened !== null && <PastGrid run={opened.run} changes={opened.changes} />}
    </div>
  );
}

function RunTitle({ line }: { readonly line: RunLine }) {
  const { t, durations, locale } = useTexts();
  const { startedAt, outcome, succeeded, total, items } = line;
  const date = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }), [locale]);
  const duration = durations.exact(durationOf(line));
  return (
    <h2 className={styles.title}>
      <span>{date.format(startedAt)}</span>
      <span className={styles.outcome}>
        <StateIcon name={OUTCOME_ICONS[outcome]} />
        {outcomeText(outcome, t)}
      </span>
      <span className={styles.more}>{t(outcome === 'running' ? 'time.elapsed' : 'time.took', { duration })}</span>
      <span>{t('history.tasks', { succeeded, total })}</span>
      <span className={styles.more}>{t('history.items', { count: items })}</span>
    </h2>
  );
}
