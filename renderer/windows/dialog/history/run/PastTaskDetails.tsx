import { useEffect, useState } from 'react';
import type { PastTaskDetails as Details } from '#shared/history/queries.ts';
import { readTask } from '#shared/sync/columns.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { FactList } from '../../tasks/details/FactList.tsx';
import { Findings } from '../../tasks/details/Findings.tsx';
import { LastWords } from '../../tasks/details/LastWords.tsx';
import { StepList } from '../../tasks/details/StepList.tsx';
import styles from '../../tasks/details/TaskDetailsRow.module.css';
import { useOpenedRun } from './pastRunContext.ts';

/** What an opened task shows: the same as in the list of tasks, as far as it is kept. */
export function PastTaskDetails({ row }: { readonly row: number }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const run = useOpenedRun();
  const { line, cells, findings } = run;
  const [details, setDetails] = useState<Details | null>(null);
  useEffect(() => {
    let isWanted = true;
    bridge.invoke('historyTask', { run: run.line.id, place: row }).then(
      (answer) => isWanted && setDetails(answer),
      // The tab says that the history cannot be read.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [bridge, run, row]);
  const task = readTask(cells, row);
  const now = line.endedAt ?? line.seenAt;
  const ofTask = findings.filter((finding) => finding.task === row);
  return (
    <div role="row" aria-level={3} className={styles.row} data-details>
      <div role="gridcell" aria-colspan={3} className={styles.cell}>
        <FactList task={task} kind={details?.kind ?? ''} now={now} />
        {details !== null && <StepList task={task} now={now} steps={details.steps} leftOut={details.leftOut} />}
        {details?.steps.length === 0 && <div className={styles.note}>{t('history.noSteps')}</div>}
        {ofTask.length > 0 && <Findings findings={ofTask} />}
        {details !== null && <LastWords words={details.lastWords} />}
      </div>
    </div>
  );
}
