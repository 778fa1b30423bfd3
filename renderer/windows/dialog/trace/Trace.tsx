import { type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import { useMedia } from '../../../components/useMedia.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useIsRecorded, useTraceStatus } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { FaultPanel } from './fault/FaultPanel.tsx';
import { type FileNote, FileNoteContext } from './fileNote.ts';
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

/** A list and a panel that share so little show nothing of either. */
const TOO_SMALL_FOR_BOTH = '(width < 900px) and (height < 450px)';

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
  const [fileNote, setFileNote] = useState<FileNote | null>(null);
  const recordingTo = useTraceStatus((status) => status.recordingTo);
  const hasRecordingFailed = useTraceStatus(({ recordingProblem }) => recordingProblem !== null);
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

  const listed = useRef<HTMLDivElement>(null);
  const isAlone = useMedia(TOO_SMALL_FOR_BOTH);
  const closeFaults = useCallback(() => setInjecting(false), []);
  const closeDetails = useCallback(() => setOpen(false), []);
  const panel = panelBesideList();
  const isListCovered = isAlone && panel !== null;
  useEffect(() => {
    if (!isListCovered) return undefined;
    const list = listed.current;
    return () => list?.querySelector<HTMLElement>('[role=grid]')?.focus();
  }, [isListCovered]);
  return (
    <FileNoteContext value={setFileNote}>
      {!isListCovered && <TraceBar wishes={wishes} onWish={onWish} onInjectFaults={() => setInjecting(true)} />}
      <div className={styles.trace}>
        <div ref={listed} className={styles.listed} inert={isListCovered}>
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
        {panel}
      </div>
      <TraceFooter view={view ?? null} follows={follows} onFollow={setFollows} note={fileNote && noteOf(fileNote)} />
    </FileNoteContext>
  );

  function panelBesideList(): ReactNode {
    if (isInjecting && !isRecorded) {
      const task = faultTask ?? wishes.task;
      return <FaultPanel task={task} isAlone={isAlone} onChoose={setFaultTask} onClose={closeFaults} />;
    }
    if (!isOpen || active === null) return null;
    return <TraceDetails row={active} isAlone={isAlone} onClose={closeDetails} />;
  }

  function noteOf({ wanted, outcome }: FileNote): string | null {
    switch (outcome.outcome) {
      case 'saved':
        return t('trace.saved', { path: outcome.path });
      case 'recording':
        if (recordingTo !== null) return t('trace.isRecording', { path: outcome.path });
        return hasRecordingFailed ? null : t('trace.saved', { path: outcome.path });
      case 'failed':
        return t(wanted === 'save' ? 'trace.notSaved' : 'trace.notOpened', { reason: outcome.reason });
      case 'opened':
      case 'cancelled':
        return null;
    }
  }
}
