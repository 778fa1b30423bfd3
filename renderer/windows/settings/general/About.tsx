import { useEffect, useState } from 'react';
import type { AboutApp } from '#shared/protocol/bridge.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { useStoreListing } from '../../../state/hooks.ts';
import styles from './About.module.css';
import { LogFolder } from './LogFolder.tsx';

/** What somebody who helps asks for first. */
export function About() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const accounts = useStoreListing()?.path ?? null;
  const [about, setAbout] = useState<AboutApp | null>(null);
  useEffect(() => {
    void bridge.invoke('about', null).then(setAbout);
  }, [bridge]);
  return (
    <>
      {about !== null && (
        <dl className={styles.facts}>
          <dt>Send/Receive</dt>
          <dd>{about.version}</dd>
          <dt>Electron</dt>
          <dd>{about.electron}</dd>
          {accounts !== null && (
            <>
              <dt>{t('general.accountsFile')}</dt>
              <dd>{accounts}</dd>
            </>
          )}
          <dt>{t('general.logFolder')}</dt>
          <dd>{about.logFolder}</dd>
        </dl>
      )}
      <LogFolder />
    </>
  );
}
