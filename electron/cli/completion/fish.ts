import { type CommandModel, isNamed, type Named, NAMES_COMMAND, type OptionModel, type Values } from './model.ts';

export function fishCompletion(commands: readonly CommandModel[], options: readonly OptionModel[]): string {
  const lines = [
    '# Completion of send-receive for fish: send-receive completion fish | source',
    'complete -c send-receive -f',
    ...options.map((option) => `complete -c send-receive -n __fish_use_subcommand ${optionSpec(option)}`),
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines({ name, says, options, values }: CommandModel): string[] {
  const here = `complete -c send-receive -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c send-receive -n __fish_use_subcommand -a ${name} -d ${quoted(says)}`,
    ...options.map((option) => `${here} ${optionSpec(option)}`),
    ...(values === null || values === 'any' ? [] : [`${here} ${valuesSpec(values)}`]),
  ];
}

function optionSpec({ name, says, values }: OptionModel): string {
  return `-l ${name.slice(2)}${valueSpec(values)} -d ${quoted(says)}`;
}

function valueSpec(values: Values | null): string {
  if (values === null) return '';
  if (values === 'file') return ' -r -F';
  if (isNamed(values)) return ` -x -a ${namesOf(values)}`;
  return typeof values === 'object' ? ` -x -a ${quoted(values.join(' '))}` : ' -x';
}

function valuesSpec(values: Exclude<Values, 'any'>): string {
  if (values === 'file') return '-F';
  if (values === 'command') return "-a '(__fish_complete_subcommand --fcs-skip=2)'";
  if (isNamed(values)) return `-a ${namesOf(values)}`;
  return `-a ${quoted(values.join(' '))}`;
}

function namesOf(values: Named): string {
  return quoted(`(send-receive ${NAMES_COMMAND} ${values} 2> /dev/null)`);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
