import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { DialogTab } from '#shared/protocol/bridge.ts';
import { usePreference } from '../../state/hooks.ts';
import { useServices } from '../../state/services.ts';
import { Announcer } from './Announcer.tsx';
import { Details } from './Details.tsx';
import { Header } from './header/Header.tsx';
import { Options } from './options/Options.tsx';
import { ReplayBar } from './trace/replay/ReplayBar.tsx';
import { StartupProblems } from './StartupProblems.tsx';
import { useDetailsFold } from './useDetailsFold.ts';
import { TABS, tabAfter, USUAL_TABS } from './tabs.ts';
import { useDialogShortcuts } from './useDialogShortcuts.ts';
import styles from './Dialog.module.css';

/** The Send/Receive Progress dialog. */
export function Dialog() {
  const { tabRequests } = useServices();
  const detailsId = useId();
  const details = useRef<HTMLElement>(null);
  const { shown, toggle } = useDetailsFold(details);
  const [wantedTab, setTab] = useState<DialogTab>('tasks');
  const tabs = usePreference('traceShown') ? TABS : USUAL_TABS;
  const tab = tabs.includes(wantedTab) ? wantedTab : 'tasks';
  const [optionsOpen, setOptionsOpen] = useState(false);
  const switchTab = useCallback((by: 1 | -1) => setTab((current) => tabAfter(tabs, current, by)), [tabs]);
  const openOptions = useCallback(() => setOptionsOpen(true), []);
  useDialogShortcuts({ toggleDetails: toggle, switchTab, openOptions });

  const showTab = useCallback(
    (wanted: DialogTab) => {
      setTab(wanted);
      if (!shown) toggle();
    },
    [shown, toggle],
  );
  useEffect(() => tabRequests.subscribe(showTab), [tabRequests, showTab]);

  return (
    <div className={styles.dialog}>
      <StartupProblems isHistoryShown={shown && tab === 'history'} />
      <ReplayBar />
      <Header
        detailsId={detailsId}
        detailsShown={shown}
        onToggleDetails={toggle}
        onShowErrors={() => showTab('errors')}
      />
      <main ref={details} id={detailsId} className={shown ? styles.details : styles.folded}>
        {shown && <Details tabs={tabs} tab={tab} onSelectTab={setTab} onOpenOptions={openOptions} />}
      </main>
      <Options open={optionsOpen} onClose={() => setOptionsOpen(false)} />
      <Announcer />
    </div>
  );
}
