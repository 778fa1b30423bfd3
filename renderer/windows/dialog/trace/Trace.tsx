import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { FileOutcome, ShownRow } from '#shared/protocol/traceBridge.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useIsRecorded } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { FaultPanel } from './fault/FaultPanel.tsx';
import { FileNoteContext } from './fileNote.ts';
import { TraceBar } from './TraceBar.tsx';
import { TraceDetails } from './TraceDetails.tsx';
import { TraceEmpty } from './TraceEmpty.tsx';
import { TraceFooter } from './TraceFooter.tsx';
import { TraceList } from './TraceList.tsx';
import { TraceViewer } from './traceViewer.ts';
import { NO_WISHES, type TraceWishes } from './traceWishes.ts';
import { useRowCommands } from './useRowCommands.ts';
import styles from './Trace.module.css';

interface TraceProps {
  readonly wishes: TraceWishes;
  readonly onWish: (wishes: TraceWishes) => void;
}

/** The Trace tab: every call as it happens. */
export function Trace({ wishes, onWish }: TraceProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [viewer] = useState(() => new TraceViewer((look) => bridge.invoke('lookAtTrace', look)));
  useEffect(() => viewer.start(), [viewer]);
  const subscribe = useCallback((listener: () => void) => viewer.subscribe(listener), [viewer]);
  const view = useSyncExternalStore(subscribe, () => viewer.view);
  const [active, setActive] = useState<ShownRow | null>(null);
  const [goingTo, setGoingTo] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [faultTask, setFaultTask] = useState<number | null>(null);
  const [isInjecting, setInjecting] = useState(false);
  const isRecorded = useIsRecorded();
  const [follows, setFollows] = useState(true);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const arrivedAt = goingTo === null ? undefined : view?.rows[goingTo - view.from];
  if (arrivedAt !== undefined) {
    setActive(arrivedAt);
    setGoingTo(null);
  }
  const commands = useRowCommands(active, {
    areDetailsOpen: isOpen,
    onToggleDetails: () => setOpen(!isOpen),
    onlyTask: (task) => onWish({ ...wishes, task }),
    injectInto: (task) => {
      setFaultTask(task);
      setInjecting(true);
    },
  });

  const showsFaults = isInjecting && !isRecorded;
  return (
    <FileNoteContext value={setOutcome}>
      <TraceBar wishes={wishes} onWish={onWish} onInjectFaults={() => setInjecting(true)} />
      <div className={styles.trace}>
        <div className={styles.listed}>
          <TraceList
            viewer={viewer}
            view={view ?? null}
            wishes={wishes}
            active={active}
            goingTo={goingTo}
            follows={follows}
            commands={commands}
            onActivate={setActive}
            onGoTo={setGoingTo}
            onFollow={setFollows}
          />
          {(view?.found ?? 0) === 0 && <TraceEmpty view={view} onClear={() => onWish(NO_WISHES)} />}
        </div>
        {showsFaults && (
          <FaultPanel task={faultTask ?? wishes.task} onChoose={setFaultTask} onClose={() => setInjecting(false)} />
        )}
        {isOpen && !showsFaults && active !== null && <TraceDetails row={active} commands={commands} />}
      </div>
      <TraceFooter view={view ?? null} follows={follows} onFollow={setFollows} note={noteOf(outcome)} />
    </FileNoteContext>
  );

  function noteOf(last: FileOutcome | null): string | null {
    if (last === null || last.outcome === 'cancelled') return null;
    return last.outcome === 'done' ? t('trace.saved', { path: last.path }) : t('trace.failed', { reason: last.reason });
  }
}
