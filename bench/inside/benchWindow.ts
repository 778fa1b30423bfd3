import { once } from 'node:events';
import type { BrowserWindow } from 'electron';
import type { Publisher } from '#electron/host/publisher.ts';
import { type AnswerCommand, openChannels } from '#electron/main/ipc/channels.ts';
import { openStateChannel } from '#electron/main/ipc/stateChannel.ts';
import { openDialogWindow } from '#electron/main/windows/dialogWindow.ts';
import { APP_ORIGIN } from '#shared/protocol/bridge.ts';

let publisherOfWindow: Publisher | null = null;

const answer: AnswerCommand = async (command, { sender }) => {
  if (command === 'connect' && publisherOfWindow !== null) openStateChannel(sender, publisherOfWindow);
  return null;
};

/** Once for all windows of the bench: they only ever ask for their state. */
export function answerWindows(): void {
  openChannels(Promise.resolve(answer));
}

/** The app's dialog with the bench's page in it, on the screen. */
export async function openBenchWindow(page: string, publisher: Publisher): Promise<BrowserWindow> {
  publisherOfWindow = publisher;
  const window = openDialogWindow(`${APP_ORIGIN}/${page}`, 'en');
  await once(window, 'ready-to-show');
  return window;
}
