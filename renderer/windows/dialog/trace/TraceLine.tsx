import { type CSSProperties, memo } from 'react';
import { partName } from '#shared/i18n/taskText.ts';
import { failed } from '#shared/mapi/hresult.ts';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { argsText, hresultText, isOfInterface, methodText } from './rowText.ts';
import { useTraceNumbers } from './useTraceNumbers.ts';
import styles from './TraceLine.module.css';

export const COLUMNS = ['time', 'task', 'method', 'args', 'result', 'took', 'process'] as const;

interface TraceLineProps {
  readonly id: string;
  readonly row: ShownRow;
  /** Among those that were found. */
  readonly place: number;
  readonly top: number;
  readonly isActive: boolean;
  /** In a replay: it has not happened yet. */
  readonly isToCome: boolean;
}

/** A row does not change any more once it is there, so it is drawn once. */
export const TraceLine = memo(function TraceLine({ id, row, place, top, isActive, isToCome }: TraceLineProps) {
  const { t } = useTexts();
  const numbers = useTraceNumbers();
  const { at, identity, hr, took, pid, findings } = row;
  const args = argsText(row, t);
  const method = methodText(row.method, t);
  const found = findings.map((finding) => t(`finding.${finding}`)).join(' ');
  const task = identity === null ? '' : `${identity.account} - ${partName(identity, t)}`;
  return (
    <div
      id={id}
      className={`${styles.columns} ${styles.row}`}
      style={{ '--top': `${top}px` } as CSSProperties}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isActive}
      data-place={place}
      data-to-come={isToCome}
    >
      <div className={`${styles.cell} ${styles.number}`} role="gridcell">
        {numbers.time(at)}
      </div>
      <div className={`${styles.cell} ${styles.task}`} role="gridcell" title={task}>
        {task}
      </div>
      <div
        className={`${styles.cell} ${styles.method}`}
        role="gridcell"
        title={method}
        data-call={isOfInterface(row.method)}
      >
        {method}
      </div>
      <div className={styles.cell} role="gridcell" title={args} data-failed={reportsFailure(row)}>
        {args}
      </div>
      <div className={`${styles.cell} ${styles.result}`} role="gridcell" data-failed={hr !== null && failed(hr)}>
        {findings.length > 0 && (
          <span className={styles.finding} title={found}>
            <StateIcon name="warning" />
            <VisuallyHidden>{found}</VisuallyHidden>
          </span>
        )}
        {hr !== null && hresultText(hr)}
      </div>
      <div className={`${styles.cell} ${styles.number} ${styles.took}`} role="gridcell">
        {took !== null && numbers.took(took)}
      </div>
      <div className={`${styles.cell} ${styles.number} ${styles.process}`} role="gridcell">
        {pid}
      </div>
    </div>
  );
});

/** What the provider itself calls a failure; the host may well answer that with S_OK. */
function reportsFailure({ method, args }: ShownRow): boolean {
  const reported = method === 'Error' ? args[0] : method === 'Done' ? args[1] : null;
  return typeof reported === 'number' && failed(reported);
}
