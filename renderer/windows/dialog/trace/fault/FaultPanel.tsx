import { Button } from '@fluentui/react-components';
import { type SubmitEvent, useState } from 'react';
import { taskName } from '#shared/i18n/taskText.ts';
import type { FaultAnswer } from '#shared/protocol/traceBridge.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useOverview } from '../../../../state/hooks.ts';
import { useServices } from '../../../../state/services.ts';
import { faultOf, USUAL_FAULT } from './faultDraft.ts';
import { FaultFields } from './FaultFields.tsx';
import { PendingFaults } from './PendingFaults.tsx';
import { Select } from '../../../../components/Select.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { tasksToStrike } from './tasksToStrike.ts';
import styles from './FaultPanel.module.css';

interface FaultPanelProps {
  /** Null for the first that there is. */
  readonly task: number | null;
  readonly isAlone: boolean;
  readonly onChoose: (task: number) => void;
  readonly onClose: () => void;
}

/** The fault bench: beside the trace, which shows what is struck. */
export function FaultPanel({ task, isAlone, onChoose, onClose }: FaultPanelProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const runId = useOverview(({ run }) => run?.id ?? 0);
  const tasks = useOverview((overview) => overview.tasks);
  const [draft, setDraft] = useState(USUAL_FAULT);
  const [answer, setAnswer] = useState<FaultAnswer | null>(null);
  const choices = tasksToStrike(tasks, task);
  const chosen = task !== null && choices.includes(task) ? task : (choices[0] ?? null);

  const inject = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen === null) return;
    void bridge.invoke('injectFault', { runId, task: chosen, fault: faultOf(draft) }).then(setAnswer);
  };
  return (
    <SidePanel title={t('fault.title')} isAlone={isAlone} onClose={onClose}>
      {chosen === null ? (
        <p className={styles.explain}>{t('fault.noTask')}</p>
      ) : (
        <>
          <p className={styles.explain}>{t('fault.explain')}</p>
          <form className={styles.form} onSubmit={inject}>
            <Select
              label={t('fault.task')}
              value={String(chosen)}
              choices={choices.map((each) => ({
                value: String(each),
                label: taskName(tasks[each] as TaskIdentity, t),
              }))}
              onChange={(value) => onChoose(Number(value))}
            />
            <FaultFields draft={draft} onChange={setDraft} />
            <div className={styles.submit}>
              <Button size="small" appearance="primary" type="submit">
                {t('fault.inject')}
              </Button>
              <span role="status">{answer !== null && answerText(answer)}</span>
            </div>
          </form>
          <PendingFaults runId={runId} task={chosen} />
        </>
      )}
    </SidePanel>
  );

  function answerText(given: FaultAnswer): string {
    if (given.ok) return t('fault.done');
    return given.reason === 'invalid' ? given.problem : t(`fault.no.${given.reason}`);
  }
}
