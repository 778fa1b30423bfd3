import { readTask } from '#shared/sync/columns.ts';
import { useServices } from '../../../../state/services.ts';
import { useTaskDetails } from '../useTaskDetails.ts';
import { Facts } from './Facts.tsx';
import { Findings } from './Findings.tsx';
import { LastWords } from './LastWords.tsx';
import { StepList } from './StepList.tsx';
import styles from './TaskDetailsRow.module.css';

interface TaskDetailsRowProps {
  readonly runId: number;
  readonly row: number;
  readonly level: number;
}

/** What an opened row shows. Its texts can be selected. */
export function TaskDetailsRow({ runId, row, level }: TaskDetailsRowProps) {
  const { store, clock } = useServices();
  const details = useTaskDetails(runId, row);
  return (
    <div role="row" aria-level={level} className={styles.row} data-details>
      <div role="gridcell" aria-colspan={3} className={styles.cell}>
        <Facts row={row} kind={details?.kind ?? ''} />
        {details !== null && (
          <StepList
            task={readTask(store.cells, row)}
            now={clock.now()}
            steps={details.steps}
            leftOut={details.stepsLeftOut}
          />
        )}
        {details !== null && details.findings.length > 0 && <Findings findings={details.findings} />}
        {details !== null && <LastWords words={details.lastWords} />}
      </div>
    </div>
  );
}
