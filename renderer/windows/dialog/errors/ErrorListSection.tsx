import { useId } from 'react';
import { CountBadge } from '../../../components/CountBadge.tsx';
import { TextButton } from '../../../components/TextButton.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { ErrorItem, type ErrorItemProps } from './ErrorItem.tsx';
import type { ErrorEntry, ErrorSection } from './foldErrors.ts';
import type { Reading } from './useReading.ts';
import styles from './ErrorList.module.css';

interface ErrorListSectionProps extends Pick<ErrorItemProps, 'runId' | 'timeOf' | 'onKeyDown' | 'onRetried'> {
  readonly section: ErrorSection;
  readonly hasHeading: boolean;
  readonly reading: Reading;
  /** The key of the one entry of the list that the Tab key reaches. */
  readonly tabStop: string | undefined;
  readonly copied: string | null;
  readonly onCopy: (entry: ErrorEntry) => void;
}

export function ErrorListSection(props: ErrorListSectionProps) {
  const { section, hasHeading, reading, tabStop, copied, onCopy, ...itemProps } = props;
  const { t } = useTexts();
  const headingId = useId();
  const { name, entries, lines } = section;
  const limit = reading.limitOf(name);
  return (
    <>
      {hasHeading && (
        <h2 id={headingId} className={styles.heading}>
          {t(`errors.section.${name}`)}
          <CountBadge count={lines} alarming={false} />
        </h2>
      )}
      <div role="list" aria-labelledby={hasHeading ? headingId : undefined}>
        {entries.slice(0, limit).map((entry) => (
          <ErrorItem
            key={entry.key}
            entry={entry}
            open={reading.isOpen(entry.key)}
            isTabStop={entry.key === tabStop}
            isCopied={entry.key === copied}
            onToggle={reading.toggle}
            onFocus={reading.setActive}
            onCopy={onCopy}
            {...itemProps}
          />
        ))}
      </div>
      {entries.length > limit && (
        <div className={styles.more}>
          <TextButton onClick={() => reading.showMore(name)}>
            {t('errors.showMore', { count: entries.length - limit })}
          </TextButton>
        </div>
      )}
    </>
  );
}
