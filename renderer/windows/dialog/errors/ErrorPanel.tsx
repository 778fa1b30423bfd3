import { useMemo } from 'react';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { useThrottled } from '../useThrottled.ts';
import { ErrorCommands } from './ErrorCommands.tsx';
import { ErrorFilterBar } from './ErrorFilterBar.tsx';
import { filterSections } from './errorFilter.ts';
import { ErrorList } from './ErrorList.tsx';
import { type ErrorTextContext, entriesText, entryText } from './errorText.ts';
import { foldErrors } from './foldErrors.ts';
import { NoErrors } from './NoErrors.tsx';
import { programOf } from './program.ts';
import { useCopy } from './useCopy.ts';
import { useErrorTimes } from './useErrorTimes.ts';
import { useExplanations } from './useExplanations.ts';
import { type Reading, useReading } from './useReading.ts';

interface ErrorPanelProps {
  readonly runId: number;
  readonly shown: boolean;
}

/** While another tab is looked at, only the place in the list is kept: errors by the thousand cost nothing then. */
export function ErrorPanel({ runId, shown }: ErrorPanelProps) {
  const reading = useReading();
  return shown && <ShownErrors runId={runId} reading={reading} />;
}

/** A provider may report ever new errors; nobody reads faster than this. */
const FOLD_EVERY_MS = 200;

const ALL = 'all';

function ShownErrors({ runId, reading }: { readonly runId: number; readonly reading: Reading }) {
  const { t } = useTexts();
  const { store } = useServices();
  const [errors] = useThrottled(
    useOverview((overview) => overview.errors),
    FOLD_EVERY_MS,
  );
  const sections = useMemo(() => foldErrors(errors), [errors]);
  const filtered = filterSections(sections, reading.filter);
  const explanations = useExplanations();
  const times = useErrorTimes();
  const [copied, copy] = useCopy();
  const context = (): ErrorTextContext => ({
    tasks: store.overview.tasks,
    explanations,
    t,
    dateOf: times.dateOf,
    program: programOf(navigator.userAgent),
  });

  const copyAll = (): void =>
    copy(
      ALL,
      entriesText(
        filtered.flatMap(({ entries }) => entries),
        context(),
      ),
    );
  return (
    <>
      {sections.length > 0 && <ErrorFilterBar filter={reading.filter} onChange={reading.setFilter} />}
      {filtered.length === 0 ? (
        <NoErrors filter={reading.filter} />
      ) : (
        <ErrorList
          runId={runId}
          sections={filtered}
          reading={reading}
          timeOf={times.timeOf}
          copied={copied}
          onCopy={(entry) => copy(entry.key, entryText(entry, context()))}
        />
      )}
      <ErrorCommands runId={runId} canCopy={filtered.length > 0} copied={copied === ALL} onCopyAll={copyAll} />
      <VisuallyHidden>
        <span role="status">{copied !== null && t('errors.copied')}</span>
      </VisuallyHidden>
    </>
  );
}
