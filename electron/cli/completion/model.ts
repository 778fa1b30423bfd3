import type { Argument, Command, Option } from 'commander';
import { HR } from '#shared/mapi/hresult.ts';

/** What has names that only somebody else knows: the running app, or its history. */
export const NAMED = ['tasks', 'groups', 'stores'] as const;
export type Named = (typeof NAMED)[number];

/** What can stand in a place: these words, a file, a command with its arguments, such names, or anything. */
export type Values = readonly string[] | 'file' | 'command' | Named | 'any';

/** The command that writes these names; it is for the shells, not for people. */
export const NAMES_COMMAND = 'names';

export function isNamed(values: Values | null): values is Named {
  return NAMED.some((named) => named === values);
}

export interface OptionModel {
  /** `--json` */
  readonly name: string;
  readonly says: string;
  /** Null for a flag. */
  readonly values: Values | null;
}

export interface CommandModel {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionModel[];
  /** Null for a command without arguments. */
  readonly values: Values | null;
}

/** Arguments whose values the definitions do not list, by their names. */
const ARGUMENTS: Readonly<Record<string, Values>> = {
  hresult: Object.keys(HR),
  module: 'file',
  recording: 'file',
  command: 'command',
  task: 'tasks',
  group: 'groups',
};

/** And options, by the names of their values. */
const OPTIONS: Readonly<Record<string, Values>> = { module: 'file', file: 'file', folder: 'file', store: 'stores' };

/** What a shell has to know of the commands, the options of the whole program as a command without a name. */
export function completionModel(program: Command): {
  readonly commands: readonly CommandModel[];
  readonly options: readonly OptionModel[];
} {
  const help = program.createHelp();
  const optionsOf = (command: Command): OptionModel[] => help.visibleOptions(command).map(optionModel);
  const commands = visible(program).map((command): CommandModel => ({
    name: command.name(),
    says: command.summary(),
    options: optionsOf(command),
    values: argumentValues(command.registeredArguments[0]),
  }));
  const explain: CommandModel = {
    name: 'help',
    says: 'more about a command',
    options: [],
    values: commands.map(({ name }) => name),
  };
  return { commands: [...commands, explain], options: optionsOf(program) };
}

function visible(program: Command): Command[] {
  return program.commands.filter((command) => command.name() !== NAMES_COMMAND);
}

function optionModel(option: Option): OptionModel {
  const takesValue = option.required || option.optional;
  return {
    name: option.long ?? option.short ?? '',
    says: option.description,
    values: takesValue ? (option.argChoices ?? OPTIONS[valueName(option)] ?? 'any') : null,
  };
}

/** Of "--output <file>" it is "file". */
function valueName({ flags }: Option): string {
  return /<([a-z]+)>/.exec(flags)?.[1] ?? '';
}

function argumentValues(argument: Argument | undefined): Values | null {
  if (argument === undefined) return null;
  return argument.argChoices ?? ARGUMENTS[argument.name()] ?? 'any';
}
