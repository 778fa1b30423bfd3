import { useMemo } from 'react';
import { useSetPreferences } from '../../state/hooks.ts';
import { useServices } from '../../state/services.ts';
import { useRunCommands } from './header/useRunCommands.ts';
import { type Shortcuts, useShortcuts } from './useShortcuts.ts';

interface ViewCommands {
  readonly toggleDetails: () => void;
  readonly switchTab: (by: 1 | -1) => void;
  readonly openOptions: () => void;
}

/** The access keys are the same letters in all languages. */
export function useDialogShortcuts({ toggleDetails, switchTab, openOptions }: ViewCommands): void {
  const { bridge, settings } = useServices();
  const { sendReceive, cancelAll } = useRunCommands();
  const setPreferences = useSetPreferences();
  const shortcuts = useMemo((): Shortcuts => {
    return {
      F9: sendReceive,
      Escape: () => void bridge.invoke('hideWindow', null),
      'Alt+c': cancelAll,
      'Control+Alt+s': () => void bridge.invoke('openSettings', 'groups'),
      'Alt+d': toggleDetails,
      'Alt+o': openOptions,
      'Alt+p': () => setPreferences({ pinned: !settings.current.preferences.pinned }),
      'Alt+s': () => setPreferences({ showDuringRun: !settings.current.preferences.showDuringRun }),
      'Control+Tab': () => switchTab(1),
      'Control+Shift+Tab': () => switchTab(-1),
    };
  }, [bridge, settings, sendReceive, cancelAll, setPreferences, toggleDetails, switchTab, openOptions]);
  useShortcuts(shortcuts);
}
