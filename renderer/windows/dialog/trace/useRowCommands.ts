import { useTexts } from '../../../i18n/texts.ts';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import { useTraceStatus } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { rowAsText } from './rowText.ts';

/** What can be done with a row of the trace. */
export interface RowCommands {
  readonly copy: () => void;
  readonly toggleDetails: () => void;
  /** On Esc, which is the dialog's where there is nothing to close. */
  readonly closeDetails: (event: Pick<Event, 'preventDefault'>) => void;
  /** Null where the row belongs to no task alone. */
  readonly onlyTask: (() => void) | null;
  /** Null where faults cannot be set. */
  readonly injectFaults: (() => void) | null;
  /** Null but in a replay. */
  readonly seek: (() => void) | null;
}

interface RowCommandTargets {
  readonly areDetailsOpen: boolean;
  readonly onToggleDetails: () => void;
  readonly onlyTask: (task: number) => void;
  readonly injectInto: (task: number | null) => void;
}

export function useRowCommands(row: ShownRow | null, targets: RowCommandTargets): RowCommands {
  const { areDetailsOpen, onToggleDetails, onlyTask, injectInto } = targets;
  const { t } = useTexts();
  const { bridge } = useServices();
  const isRecorded = useTraceStatus(({ opened }) => opened !== null);
  const task = row?.task ?? null;
  const to = row === null ? 0 : row.at / 1_000;
  return {
    copy() {
      if (row !== null) void bridge.invoke('copyText', rowAsText(row, t));
    },
    toggleDetails: onToggleDetails,
    closeDetails(event) {
      if (!areDetailsOpen) return;
      event.preventDefault();
      onToggleDetails();
    },
    onlyTask: task === null ? null : () => onlyTask(task),
    injectFaults: isRecorded ? null : () => injectInto(task),
    seek: isRecorded ? () => void bridge.invoke('replay', { do: 'seek', to }) : null,
  };
}
