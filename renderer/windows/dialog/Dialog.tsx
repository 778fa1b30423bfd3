import { useCallback, useId, useState } from 'react';
import { Announcer } from './Announcer.tsx';
import { Details, type DetailsTab } from './Details.tsx';
import { Header } from './header/Header.tsx';
import { StartupProblems } from './StartupProblems.tsx';
import { useShortcuts } from './useShortcuts.ts';
import styles from './Dialog.module.css';

/** The Send/Receive Progress dialog. */
export function Dialog() {
  const detailsId = useId();
  const [detailsShown, setDetailsShown] = useState(true);
  const [tab, setTab] = useState<DetailsTab>('tasks');
  const toggleDetails = useCallback(() => setDetailsShown((shown) => !shown), []);
  const switchTab = useCallback(() => setTab((current) => (current === 'tasks' ? 'errors' : 'tasks')), []);
  useShortcuts({ toggleDetails, switchTab });

  return (
    <div className={styles.dialog}>
      <StartupProblems />
      <Header detailsId={detailsId} detailsShown={detailsShown} onToggleDetails={toggleDetails} />
      {detailsShown && <Details id={detailsId} tab={tab} onSelectTab={setTab} />}
      <Announcer />
    </div>
  );
}
