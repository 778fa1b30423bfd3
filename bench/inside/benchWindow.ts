import { once } from 'node:events';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Publisher } from '#electron/host/publisher.ts';
import { type AnswerCommand, openChannels } from '#electron/main/ipc/channels.ts';
import { openStateChannel } from '#electron/main/ipc/stateChannel.ts';
import { PreferencesStore } from '#electron/main/settings/preferencesStore.ts';
import { applySettings } from '#electron/main/settings/windowSettings.ts';
import { openDialogWindow } from '#electron/main/windows/dialogWindow.ts';
import { APP_ORIGIN } from '#shared/protocol/bridge.ts';

let publisherOfWindow: Publisher | null = null;

const answer: AnswerCommand = async (command, { sender }) => {
  if (command === 'connect' && publisherOfWindow !== null) openStateChannel(sender, publisherOfWindow);
  return null;
};

/** The size of the reference dialog. */
const PLACE = { bounds: { x: 100, y: 100, width: 485, height: 318 }, isMaximized: false };

/** Once for all windows of the bench: they only ever ask for their settings and their state. */
export function answerWindows(folder: string): void {
  const preferences = new PreferencesStore(path.join(folder, 'preferences.json'), () => {});
  const settings = { preferences: preferences.current, locale: 'en', unfoldedHeight: PLACE.bounds.height } as const;
  applySettings(
    preferences,
    () => settings,
    () => true,
  );
  openChannels(Promise.resolve(answer));
}

/** The app's dialog with the bench's page in it, on the screen. */
export async function openBenchWindow(page: string, publisher: Publisher): Promise<BrowserWindow> {
  publisherOfWindow = publisher;
  const window = openDialogWindow(`${APP_ORIGIN}/${page}`, PLACE);
  await once(window, 'ready-to-show');
  return window;
}
