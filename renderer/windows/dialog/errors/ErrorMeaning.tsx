import { explain } from '#shared/i18n/explain.ts';
import { namesOf } from '#shared/mapi/hresult.ts';
import type { Message } from '#shared/sync/message.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { raisedBy } from './raisedBy.ts';
import { useExplanations } from './useExplanations.ts';
import styles from './ErrorExplanation.module.css';

interface ErrorMeaningProps {
  readonly hr: number;
  readonly message: Message;
  /** When it happened, where that is of interest. */
  readonly time?: string;
}

/** What the code means, what to do next, and where it came from. */
export function ErrorMeaning({ hr, message, time }: ErrorMeaningProps) {
  const { t } = useTexts();
  const explanations = useExplanations();
  const explanation = explanations === null ? null : explain(hr, explanations, t);
  const origin = [...namesOf(hr), raisedBy(message), time ?? null].filter((each) => each !== null);
  return (
    <>
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
    </>
  );
}
