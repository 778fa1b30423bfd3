import { useEffect, useState } from 'react';
import type { SocketState } from '#shared/protocol/bridge.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { usePreference } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import styles from './GeneralPage.module.css';

/** What it means that other programs may connect, and where they do. */
export function SocketPlace() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const isWanted = usePreference('externalPrograms');
  const [socket, setSocket] = useState<SocketState | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const state = await bridge.invoke('socket', null);
      if (isCurrent) setSocket(isWanted ? state : { ...state, problem: null });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [bridge, isWanted]);
  return (
    <>
      <p className={styles.hint}>{t('general.externalPrograms.explain')}</p>
      {socket !== null && (
        <p className={`${styles.hint} ${styles.path}`}>{t('general.socket', { path: socket.path })}</p>
      )}
      {socket !== null && socket.problem !== null && (
        <p className={`${styles.hint} ${styles.problem}`}>{t('general.socketProblem', { reason: socket.problem })}</p>
      )}
    </>
  );
}
