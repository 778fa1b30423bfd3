import { useEffect } from 'react';
import { useRunCommands } from './header/useRunCommands.ts';

interface ViewCommands {
  readonly toggleDetails: () => void;
  readonly switchTab: () => void;
}

/** The keys that work wherever the focus is. */
export function useShortcuts({ toggleDetails, switchTab }: ViewCommands): void {
  const { sendReceive, cancelAll } = useRunCommands();
  useEffect(() => {
    const commands: Readonly<Record<string, () => void>> = {
      F9: sendReceive,
      'Alt+c': cancelAll,
      'Alt+d': toggleDetails,
      'Control+Tab': switchTab,
      'Control+Shift+Tab': switchTab,
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commands[nameOf(event)];
      if (command === undefined) return;
      event.preventDefault();
      if (!event.repeat) command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [sendReceive, cancelAll, toggleDetails, switchTab]);
}

function nameOf({ key, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): string {
  const held = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'].filter(Boolean);
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+');
}
