import { Button } from '@fluentui/react-components';
import { EitherLabel } from '../../../../components/EitherLabel.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { EntryTasks } from '../../errors/EntryTasks.tsx';
import { ErrorMeaning } from '../../errors/ErrorMeaning.tsx';
import { entryText } from '../../errors/errorText.ts';
import type { ErrorEntry } from '../../errors/foldErrors.ts';
import { programOf } from '../../errors/program.ts';
import { useCopy } from '../../errors/useCopy.ts';
import { useTimesFrom } from '../../errors/useErrorTimes.ts';
import { useExplanations } from '../../errors/useExplanations.ts';
import explanationStyles from '../../errors/ErrorExplanation.module.css';
import styles from '../../tasks/details/TaskDetailsRow.module.css';
import { useOpenedRun } from './pastRunContext.ts';

/** What an opened error says: the same as in the Errors tab, but for what can be done only while its run is there. */
export function PastErrorDetails({ entry }: { readonly entry: ErrorEntry }) {
  const { t } = useTexts();
  const { line, tasks } = useOpenedRun();
  const { hr, message, firstAt } = entry.line;
  const explanations = useExplanations();
  const [copied, copy] = useCopy();
  const { timeOf, dateOf } = useTimesFrom(line.startedAt);
  const context = { tasks, explanations, t, dateOf, program: programOf(navigator.userAgent) };
  return (
    <div role="row" aria-level={3} className={styles.row} data-details>
      <div role="gridcell" aria-colspan={3} className={styles.cell}>
        <ErrorMeaning hr={hr} message={message} time={timeOf(firstAt)} />
        <EntryTasks entry={entry} tasks={tasks} />
        <div className={explanationStyles.commands}>
          <Button size="small" onClick={() => copy(entry.key, entryText(entry, context))}>
            <EitherLabel first={t('errors.copy')} second={t('errors.copied')} showFirst={copied === null} />
          </Button>
        </div>
      </div>
    </div>
  );
}
