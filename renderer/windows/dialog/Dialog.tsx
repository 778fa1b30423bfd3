import { useCallback, useId, useRef, useState } from 'react';
import { Announcer } from './Announcer.tsx';
import type { DialogTab } from '#shared/protocol/bridge.ts';
import { Details } from './Details.tsx';
import { Header } from './header/Header.tsx';
import { StartupProblems } from './StartupProblems.tsx';
import { useDetailsFold } from './useDetailsFold.ts';
import { useShortcuts } from './useShortcuts.ts';
import styles from './Dialog.module.css';

/** The Send/Receive Progress dialog. */
export function Dialog() {
  const detailsId = useId();
  const details = useRef<HTMLElement>(null);
  const { shown, toggle } = useDetailsFold(details);
  const [tab, setTab] = useState<DialogTab>('tasks');
  const switchTab = useCallback(() => setTab((current) => (current === 'tasks' ? 'errors' : 'tasks')), []);
  useShortcuts({ toggleDetails: toggle, switchTab });

  return (
    <div className={styles.dialog}>
      <StartupProblems />
      <Header detailsId={detailsId} detailsShown={shown} onToggleDetails={toggle} />
      {shown && <Details ref={details} id={detailsId} tab={tab} onSelectTab={setTab} />}
      <Announcer />
    </div>
  );
}
