import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { SettingsDialogs } from '../stores/storeCommands.ts';

const SETTINGS_FILES = [{ name: 'Send/Receive', extensions: ['json'] }];

/** The system's own dialogs, over the window that the user is in. */
export function settingsDialogs(dialogWindow: BrowserWindow): SettingsDialogs {
  const asking = (): BrowserWindow => BrowserWindow.getFocusedWindow() ?? dialogWindow;
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
    const { filePaths } = await dialog.showOpenDialog(asking(), options);
    return filePaths[0] ?? null;
  };
  return {
    choosePath: (of) => open({ properties: [of === 'file' ? 'openFile' : 'openDirectory'] }),
    chooseImport: () => open({ properties: ['openFile'], filters: SETTINGS_FILES }),
    async chooseExport() {
      const defaultPath = path.join(app.getPath('documents'), 'send-receive-settings.json');
      const { canceled, filePath } = await dialog.showSaveDialog(asking(), { defaultPath, filters: SETTINGS_FILES });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
