import { type KeyboardEvent, useId } from 'react';
import { errorSentence } from '#shared/i18n/taskText.ts';
import type { Severity } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { IconName } from '../../../components/iconName.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { Chevron } from '../tasks/Chevron.tsx';
import { ErrorCount } from './ErrorCount.tsx';
import { ErrorExplanation } from './ErrorExplanation.tsx';
import type { ErrorEntry } from './foldErrors.ts';
import styles from './ErrorItem.module.css';

const ICONS: Readonly<Record<Severity, IconName>> = { error: 'danger', warning: 'warning', cancelled: 'cancelled' };

export interface ErrorItemProps {
  readonly runId: number;
  readonly entry: ErrorEntry;
  readonly timeOf: (at: number) => string;
  readonly open: boolean;
  readonly isTabStop: boolean;
  readonly isCopied: boolean;
  readonly onToggle: (key: string) => void;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (entry: ErrorEntry) => void;
  readonly onRetried: () => void;
}

/** The sentence, never cut off, and on demand what it means. */
export function ErrorItem({
  entry,
  open,
  isTabStop,
  onToggle,
  onFocus,
  onKeyDown,
  ...explanationProps
}: ErrorItemProps) {
  const { t } = useTexts();
  const { tasks } = useServices().store.overview;
  const id = useId();
  const { key, line } = entry;
  return (
    <div className={styles.item} role="listitem" data-entry={key} data-past={line.isPast}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={`${id}-meaning`}
        aria-labelledby={`${id}-text`}
        title={t('errors.whatItMeans')}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onToggle(key)}
        onFocus={() => onFocus(key)}
        onKeyDown={onKeyDown}
      >
        <Chevron open={open} />
      </button>
      <StateIcon name={ICONS[line.severity]} />
      <div id={`${id}-text`} className={styles.text}>
        <VisuallyHidden>
          {line.isPast && `${t('errors.section.past')} - `}
          {t(`severity.${line.severity}`)}:{' '}
        </VisuallyHidden>
        {errorSentence(line, tasks[line.task] as TaskIdentity, t)}
      </div>
      <ErrorCount entry={entry} />
      {open && (
        <div className={styles.explanation}>
          <ErrorExplanation id={`${id}-meaning`} entry={entry} {...explanationProps} />
        </div>
      )}
    </div>
  );
}
