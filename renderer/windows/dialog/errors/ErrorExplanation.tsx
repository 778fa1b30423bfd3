import { explain } from '#shared/i18n/explain.ts';
import { namesOf } from '#shared/mapi/hresult.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { EntryCommands } from './EntryCommands.tsx';
import { EntryTasks } from './EntryTasks.tsx';
import type { ErrorItemProps } from './ErrorItem.tsx';
import { raisedBy } from './raisedBy.ts';
import styles from './ErrorExplanation.module.css';

interface ErrorExplanationProps extends Pick<
  ErrorItemProps,
  'runId' | 'entry' | 'explanations' | 'timeOf' | 'isCopied' | 'onCopy' | 'onRetried'
> {
  readonly id: string;
}

/** What the code means, what to do next, and where it came from. */
export function ErrorExplanation({ id, explanations, timeOf, ...commandProps }: ErrorExplanationProps) {
  const { t } = useTexts();
  const { entry } = commandProps;
  const { hr, firstAt, message } = entry.line;
  const explanation = explanations === null ? null : explain(hr, explanations, t);
  const origin = [...namesOf(hr), raisedBy(message), timeOf(firstAt)].filter((each) => each !== null);
  return (
    <div id={id} className={styles.explanation}>
      {explanation !== null && (
        <dl className={styles.terms}>
          <div>
            <dt>{t('errors.meaning')}</dt>
            <dd>{explanation.meaning}</dd>
          </div>
          <div>
            <dt>{t('errors.action')}</dt>
            <dd>{explanation.action}</dd>
          </div>
        </dl>
      )}
      <div className={styles.origin}>{origin.join(' · ')}</div>
      <EntryTasks entry={entry} />
      <EntryCommands {...commandProps} />
    </div>
  );
}
