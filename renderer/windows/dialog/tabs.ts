import type { DialogTab } from '#shared/protocol/bridge.ts';

export const USUAL_TABS: readonly DialogTab[] = ['tasks', 'errors', 'history'];
/** With the one for those who write providers. */
export const TABS: readonly DialogTab[] = [...USUAL_TABS, 'trace'];

/** The next one, or the one before; from the last it goes on with the first. */
export function tabAfter(tabs: readonly DialogTab[], current: DialogTab, by: 1 | -1): DialogTab {
  const at = Math.max(0, tabs.indexOf(current));
  return tabs[(at + by + tabs.length) % tabs.length] ?? current;
}
