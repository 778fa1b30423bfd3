import { errorSentence } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { useOverview } from '../../state/hooks.ts';
import { useServices } from '../../state/services.ts';
import { useSummaryText } from './header/useSummaryText.ts';
import { useThrottled } from './useThrottled.ts';

const PROGRESS_EVERY_MS = 5_000;
const ERRORS_EVERY_MS = 2_000;

/** What a screen reader says of its own accord: seldom for progress, soon for errors. */
export function Announcer() {
  const runId = useOverview(({ run }) => run?.id);
  const [summary] = useThrottled(useSummaryText(), PROGRESS_EVERY_MS);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{summary}</span>
      </VisuallyHidden>
      <VisuallyHidden>
        <span role="alert">
          <NewErrors key={runId} />
        </span>
      </VisuallyHidden>
    </>
  );
}

function NewErrors() {
  const { t } = useTexts();
  const { errors, tasks } = useServices().store.overview;
  const [count, before] = useThrottled(
    useOverview((overview) => overview.errors.length),
    ERRORS_EVERY_MS,
  );
  const line = errors[count - 1];
  if (line === undefined) return null;
  const sentence = errorSentence(line, tasks[line.task] as TaskIdentity, t);
  const others = count - (before ?? 0) - 1;
  return others > 0 ? `${sentence} ${t('errors.more', { count: others })}` : sentence;
}
