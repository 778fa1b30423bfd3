import { useServices } from '../../../state/services.ts';
import { EntryCommands } from './EntryCommands.tsx';
import { EntryTasks } from './EntryTasks.tsx';
import type { ErrorItemProps } from './ErrorItem.tsx';
import { ErrorMeaning } from './ErrorMeaning.tsx';
import styles from './ErrorExplanation.module.css';

interface ErrorExplanationProps extends Pick<
  ErrorItemProps,
  'runId' | 'entry' | 'timeOf' | 'isCopied' | 'onCopy' | 'onRetried'
> {
  readonly id: string;
}

/** What an error means, who reported it, and what can be done about it. */
export function ErrorExplanation({ id, timeOf, ...commandProps }: ErrorExplanationProps) {
  const { tasks } = useServices().store.overview;
  const { entry } = commandProps;
  const { hr, firstAt, message } = entry.line;
  return (
    <div id={id} className={styles.explanation}>
      <ErrorMeaning hr={hr} message={message} time={timeOf(firstAt)} />
      <EntryTasks entry={entry} tasks={tasks} />
      <EntryCommands {...commandProps} />
    </div>
  );
}
