import type { IpcMainInvokeEvent, WebContents } from 'electron';
import type { BridgeCommand, BridgeCommands } from '#shared/protocol/bridge.ts';
import { commandArguments } from '#shared/protocol/validateBridge.ts';
import type { AnswerCommand } from './channels.ts';

export type CommandHandlers = {
  readonly [C in BridgeCommand]: (
    argument: BridgeCommands[C]['argument'],
    sender: WebContents,
  ) => BridgeCommands[C]['answer'] | Promise<BridgeCommands[C]['answer']>;
};

/** Answers the window's commands; who asks and what is asked is checked first. */
export function answerCommands(
  handlers: CommandHandlers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): AnswerCommand {
  const answer = async <C extends BridgeCommand>(
    command: C,
    event: IpcMainInvokeEvent,
    argument: unknown,
  ): Promise<BridgeCommands[C]['answer']> => {
    if (!isTrusted(event)) throw new Error(`${command}: not allowed from here`);
    const parsed = commandArguments[command].safeParse(argument);
    if (!parsed.success) throw new TypeError(`${command}: the argument is not understood`);
    return handlers[command](parsed.data, event.sender);
  };
  return answer;
}
