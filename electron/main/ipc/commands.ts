import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { type BridgeCommand, type BridgeCommands, channelOf } from '#shared/protocol/bridge.ts';
import { commandArguments } from '#shared/protocol/validateBridge.ts';

export type CommandHandlers = {
  readonly [C in BridgeCommand]: (
    argument: BridgeCommands[C]['argument'],
    sender: WebContents,
  ) => BridgeCommands[C]['answer'] | Promise<BridgeCommands[C]['answer']>;
};

/** Answers the window's commands; who asks and what is asked is checked first. */
export function handleCommands(handlers: CommandHandlers, isTrusted: (event: IpcMainInvokeEvent) => boolean): void {
  const handle = <C extends BridgeCommand>(command: C, handler: CommandHandlers[C]): void => {
    ipcMain.handle(channelOf(command), async (event, argument: unknown) => {
      if (!isTrusted(event)) throw new Error(`${command}: not allowed from here`);
      const parsed = commandArguments[command].safeParse(argument);
      if (!parsed.success) throw new TypeError(`${command}: the argument is not understood`);
      return handler(parsed.data, event.sender);
    });
  };
  for (const command of Object.keys(handlers) as BridgeCommand[]) handle(command, handlers[command]);
}
