import { once } from 'node:events';
import type { BrowserWindow } from 'electron';
import type { Publisher } from '#electron/host/publisher.ts';
import { handleCommands } from '#electron/main/ipc/commands.ts';
import { openStateChannel } from '#electron/main/ipc/stateChannel.ts';
import { openDialogWindow } from '#electron/main/windows/dialogWindow.ts';
import { APP_ORIGIN } from '#shared/protocol/bridge.ts';
import { noLog } from './benchHost.ts';

let publisherOfWindow: Publisher | null = null;

/** Once for all windows of the bench: they only ever ask for their state. */
export function answerWindows(): void {
  handleCommands(
    {
      connect(_none, sender) {
        if (publisherOfWindow !== null) openStateChannel(sender, publisherOfWindow);
        return null;
      },
      sendReceive: () => false,
      cancelTask: () => false,
      cancelAll: () => null,
      startupProblem: () => null,
    },
    () => true,
  );
}

/** The app's dialog with the bench's page in it, on the screen. */
export async function openBenchWindow(page: string, publisher: Publisher): Promise<BrowserWindow> {
  publisherOfWindow = publisher;
  const window = openDialogWindow(`${APP_ORIGIN}/${page}`, 'en', noLog);
  await once(window, 'ready-to-show');
  return window;
}
