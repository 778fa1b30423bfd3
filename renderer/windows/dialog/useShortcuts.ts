import { useEffect } from 'react';
import { shortcutName } from './shortcutName.ts';

/** What keys do, by their names: `Alt+d`, `Control+Tab`, `F9`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that work wherever the focus is, as long as nothing is open that they would go past. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = shortcuts[shortcutName(event)];
      if (command === undefined || event.defaultPrevented || isSomethingOpen()) return;
      event.preventDefault();
      if (!event.repeat) command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [shortcuts]);
}

/** The browser closes these itself on Esc. */
function isSomethingOpen(): boolean {
  return document.querySelector('dialog:modal, :popover-open') !== null;
}
