import { errorSentence } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { useOverview } from '../../state/hooks.ts';
import { useServices } from '../../state/services.ts';
import { NOTICE_TEXTS, useHeaderNotice } from './header/useHeaderNotice.ts';
import { useSummaryText } from './header/useSummaryText.ts';
import { useThrottled } from './useThrottled.ts';

const PROGRESS_EVERY_MS = 5_000;
const ERRORS_EVERY_MS = 2_000;

/** What a screen reader says of its own accord: seldom for progress, soon for errors. */
export function Announcer() {
  const key = useOverview(({ runKey }) => runKey);
  const { t } = useTexts();
  const [summary] = useThrottled(useSummaryText(), PROGRESS_EVERY_MS);
  const notice = useHeaderNotice();
  return (
    <>
      <VisuallyHidden>
        <span role="status">{summary}</span>
      </VisuallyHidden>
      <VisuallyHidden>
        <span role="status">{notice !== null && t(NOTICE_TEXTS[notice])}</span>
      </VisuallyHidden>
      <VisuallyHidden>
        <span role="alert">
          <NewErrors key={key} />
        </span>
      </VisuallyHidden>
    </>
  );
}

/** Warnings and what the user cancelled can wait until somebody looks; errors of before a retry have been said. */
function NewErrors() {
  const { t } = useTexts();
  const { errors, tasks } = useServices().store.overview;
  const [count, before] = useThrottled(
    useOverview((overview) => overview.errors.length),
    ERRORS_EVERY_MS,
  );
  const news = errors.slice(before ?? 0, count).filter(({ severity, isPast }) => severity === 'error' && !isPast);
  const line = news.at(-1);
  if (line === undefined) return null;
  const sentence = errorSentence(line, tasks[line.task] as TaskIdentity, t);
  return news.length > 1 ? `${sentence} ${t('errors.more', { count: news.length - 1 })}` : sentence;
}
