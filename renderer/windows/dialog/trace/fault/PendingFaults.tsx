import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type PendingFault, valueOf } from '#shared/faults/fault.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { hresultText } from '../rowText.ts';
import styles from './FaultPanel.module.css';

interface PendingFaultsProps {
  readonly runId: number;
  readonly task: number;
}

/** How often one looks whether they have struck. */
const LOOK_EVERY_MS = 300;

/** The faults of a task that still wait for calls. */
export function PendingFaults({ runId, task }: PendingFaultsProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [pending, setPending] = useState<readonly PendingFault[]>([]);
  useEffect(() => {
    let isStale = false;
    const look = async (): Promise<void> => {
      const now = await bridge.invoke('pendingFaults', { runId, task });
      if (!isStale) setPending(now);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      isStale = true;
      clearInterval(timer);
    };
  }, [bridge, runId, task]);
  if (pending.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{t('fault.pending')}</h3>
      <ul className={styles.pending}>
        {pending.map(({ id, fault, struck }) => (
          <li key={id} className={styles.fault}>
            <span>
              {[t(`fault.kind.${fault.kind}`), ...described(fault), t('fault.struck', { count: struck })].join(' · ')}
            </span>
            <Button size="small" onClick={() => void bridge.invoke('callOffFault', { runId, task, id })}>
              {t('fault.callOff')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );

  function described(fault: PendingFault['fault']): string[] {
    const value = valueOf(fault);
    return [
      ...(fault.method === null ? [] : [fault.method]),
      ...(value === null ? [] : [fault.kind === 'delay' ? `${value} ms` : hresultText(value)]),
      ...('times' in fault && fault.times === 'always' ? [t('fault.always')] : []),
    ];
  }
}
