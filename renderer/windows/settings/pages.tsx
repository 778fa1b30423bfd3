import type { ReactNode } from 'react';
import { isSettingsPage, SETTINGS_PAGES, type SettingsPage } from '#shared/protocol/bridge.ts';
import { AccountsPage } from './accounts/AccountsPage.tsx';
import { GroupsPage } from './groups/GroupsPage.tsx';
import { GeneralPage } from './general/GeneralPage.tsx';

/** What each page of the settings shows. */
export const PAGES: Readonly<Record<SettingsPage, ReactNode>> = {
  accounts: <AccountsPage />,
  groups: <GroupsPage />,
  general: <GeneralPage />,
};

/** The page that the window was opened for. */
export function pageOf(hash: string): SettingsPage {
  const name = hash.slice(1);
  return isSettingsPage(name) ? name : SETTINGS_PAGES[0];
}
