import { useEffect, useId, useMemo, useState } from 'react';
import { SETTINGS_PAGES } from '#shared/protocol/bridge.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { useServices } from '../../state/services.ts';
import { NothingKept } from './NothingKept.tsx';
import { PAGES, pageOf } from './pages.tsx';
import styles from './SettingsWindow.module.css';

/** Everything that is set up once, page by page. */
export function SettingsWindow() {
  const { t } = useTexts();
  const { pageRequests } = useServices();
  const id = useId();
  const [page, setPage] = useState(() => pageOf(window.location.hash));
  useEffect(() => pageRequests.subscribe(setPage), [pageRequests]);
  const items = useMemo(() => SETTINGS_PAGES.map((name) => ({ name, content: t(`settings.${name}`) })), [t]);
  return (
    <main className={styles.window}>
      <h1 className={styles.title}>{t('settings.title')}</h1>
      <NothingKept />
      <Tabs id={id} items={items} selected={page} onSelect={setPage} />
      <div id={`${id}-${page}`} className={styles.page} role="tabpanel" aria-labelledby={`${id}-${page}-tab`}>
        {PAGES[page]}
      </div>
    </main>
  );
}
