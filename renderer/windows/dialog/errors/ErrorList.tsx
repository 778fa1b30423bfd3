import { useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { ErrorListSection } from './ErrorListSection.tsx';
import type { ErrorEntry, ErrorSection } from './foldErrors.ts';
import { useEntryKeys } from './useEntryKeys.ts';
import type { Reading } from './useReading.ts';
import { useScrollAnchor } from './useScrollAnchor.ts';
import styles from './ErrorList.module.css';

interface ErrorListProps {
  readonly runId: number;
  /** Never empty. */
  readonly sections: readonly ErrorSection[];
  readonly reading: Reading;
  readonly timeOf: (at: number) => string;
  /** The key of the entry that has just been copied. */
  readonly copied: string | null;
  readonly onCopy: (entry: ErrorEntry) => void;
}

/** New errors come in below or, above what is being read, without moving it. */
export function ErrorList({ sections, reading, onCopy, ...entryProps }: ErrorListProps) {
  const { t } = useTexts();
  const scroller = useRef<HTMLElement>(null);
  const entries = sections.flatMap((section) => section.entries);
  const tabStop = entries.find(({ key }) => key === reading.active) ?? entries[0];
  const onKeyDown = useEntryKeys(scroller, (key) => {
    const entry = entries.find((each) => each.key === key);
    if (entry !== undefined) onCopy(entry);
  });
  useScrollAnchor(scroller);
  useOpenFirst(sections, reading);

  const [placeBefore] = useState(reading.scrollTop);
  useLayoutEffect(() => scroller.current?.scrollTo({ top: placeBefore }), [placeBefore]);

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      tabIndex={-1}
      aria-label={t('tab.errors')}
      onScroll={({ currentTarget }) => reading.setScrollTop(currentTarget.scrollTop)}
    >
      {sections.map((section) => (
        <ErrorListSection
          key={section.name}
          section={section}
          // The tab says it already, where there is nothing but errors.
          hasHeading={sections.length > 1 || section.name !== 'error'}
          reading={reading}
          tabStop={tabStop?.key}
          onKeyDown={onKeyDown}
          onCopy={onCopy}
          // What was pressed goes away with the error, and would take the focus along.
          onRetried={() => scroller.current?.focus()}
          {...entryProps}
        />
      ))}
    </section>
  );
}

/** Shows by example that errors are explained. */
function useOpenFirst(sections: readonly ErrorSection[], { active, setActive, toggle }: Reading): void {
  const [section] = sections;
  const first = section?.name === 'error' || section?.name === 'warning' ? section.entries[0]?.key : undefined;
  useLayoutEffect(() => {
    if (active !== null || first === undefined) return;
    setActive(first);
    toggle(first);
  }, [active, first, setActive, toggle]);
}
