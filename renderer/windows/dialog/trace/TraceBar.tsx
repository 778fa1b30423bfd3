import { useRef } from 'react';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { taskName } from '#shared/i18n/taskText.ts';
import { FilterBox } from '../FilterBox.tsx';
import { PanelStripEnd } from '../PanelStripEnd.tsx';
import { TraceMenu } from './TraceMenu.tsx';
import { type Kind, KINDS, type TraceWishes } from './traceWishes.ts';
import styles from './TraceBar.module.css';

interface TraceBarProps {
  readonly wishes: TraceWishes;
  readonly onWish: (wishes: TraceWishes) => void;
  readonly onInjectFaults: () => void;
}

/** On the tab strip's line: which rows are shown, and what can be done with the trace as a whole. */
export function TraceBar({ wishes, onWish, onInjectFaults }: TraceBarProps) {
  const { t } = useTexts();
  const box = useRef<HTMLInputElement>(null);
  return (
    <PanelStripEnd>
      <div className={styles.bar}>
        {wishes.task !== null && <TaskChip task={wishes.task} onRemove={() => onWish({ ...wishes, task: null })} />}
        <FilterBox
          box={box}
          label={t('trace.filter')}
          value={wishes.text}
          onChange={(text) => onWish({ ...wishes, text })}
        />
        <select
          className={styles.kind}
          value={wishes.kind}
          aria-label={t('trace.kinds')}
          onChange={({ currentTarget }) => onWish({ ...wishes, kind: KINDS[currentTarget.selectedIndex] ?? 'all' })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              <KindName kind={kind} />
            </option>
          ))}
        </select>
        <TraceMenu onInjectFaults={onInjectFaults} />
      </div>
    </PanelStripEnd>
  );
}

/** Methods of the interface have no other name in any language. */
function KindName({ kind }: { readonly kind: Kind }) {
  const { t } = useTexts();
  return kind === 'Progress' || kind === 'Error' || kind === 'Done' ? kind : t(`trace.kind.${kind}`);
}

function TaskChip({ task, onRemove }: { readonly task: number; readonly onRemove: () => void }) {
  const { t } = useTexts();
  const name = useOverview(({ tasks }) => (tasks[task] === undefined ? String(task) : taskName(tasks[task], t)));
  return (
    <button type="button" className={styles.chip} title={t('trace.onlyTask', { task: name })} onClick={onRemove}>
      <span className={styles.chipName}>{name}</span>
      <Dismiss12Regular aria-label={t('trace.allTasks')} />
    </button>
  );
}
