import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { BRIDGE_COMMANDS, type BridgeCommand, channelOf } from '#shared/protocol/bridge.ts';

export type AnswerCommand = (command: BridgeCommand, event: IpcMainInvokeEvent, argument: unknown) => Promise<unknown>;

/** Takes commands from the first moment on; those that come before somebody can answer them wait. */
export function openChannels(ready: Promise<AnswerCommand>): void {
  for (const command of BRIDGE_COMMANDS) {
    ipcMain.handle(channelOf(command), async (event, argument: unknown) => (await ready)(command, event, argument));
  }
}
