import { type CommandModel, isNamed, NAMES_COMMAND, type OptionModel, type Values } from './model.ts';

/** Where COMPREPLY stays empty, bash completes file names. */
export function bashCompletion(commands: readonly CommandModel[], options: readonly OptionModel[]): string {
  const first = [...commands, ...options].map(({ name }) => name);
  return `# Completion of send-receive for bash: source <(send-receive completion bash)
_send_receive() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} word=1
  # bash takes '--option=value' apart at the '='.
  if [[ $current == '=' ]]; then current=''; fi
  if [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${first.join(' ')}' -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(commandCase).join('\n')}
  esac
}
# Names may have spaces, and characters at which bash takes words apart.
_send_receive_names() {
  local typed=\${COMP_LINE:0:COMP_POINT} kept name
  typed=\${typed//\\\\ /$'\\x01'}
  typed=\${typed##* }
  typed=\${typed//$'\\x01'/ }
  kept=\${typed%"\${current//\\\\ / }"}
  compopt -o filenames 2> /dev/null || true
  while IFS= read -r name; do
    if [[ $name == "$typed"* ]]; then COMPREPLY+=("\${name#"$kept"}"); fi
  done < <(send-receive ${NAMES_COMMAND} "$1" 2> /dev/null)
}
complete -o default -F _send_receive send-receive
`;
}

function commandCase({ name, options, values }: CommandModel): string {
  const lines = [
    ...(values === 'command' ? [beginOfCommand(options)] : []),
    ...valueCases(options),
    `if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${options.map((option) => option.name).join(' ')}' -- "$current")); return; fi`,
    ...(isNamed(values) ? [namesOf(values)] : []),
    ...(typeof values === 'object' && values !== null ? [words(values)] : []),
  ];
  return `    ${name})\n${lines.map((line) => `      ${line}\n`).join('')}      ;;`;
}

/** After the options comes a command line of its own. */
function beginOfCommand(options: readonly OptionModel[]): string {
  const withValue = options.filter(({ values }) => values !== null).map(({ name }) => name);
  return `for ((word = 2; word < COMP_CWORD; word++)); do
        case \${COMP_WORDS[word]} in
          --) ((word++)); break ;;
          ${withValue.join('|')}) ((word++)) ;;
          -*) ;;
          *) break ;;
        esac
      done
      if ((word < COMP_CWORD)) || { ((word == COMP_CWORD)) && [[ $previous == -- || ( $current != -* && ${noValue(withValue)} ) ]]; }; then
        if declare -F _command_offset > /dev/null; then _command_offset $word
        elif ((word == COMP_CWORD)); then COMPREPLY=($(compgen -c -- "$current")); fi
        return
      fi`;
}

function noValue(withValue: readonly string[]): string {
  return withValue.map((name) => `$previous != ${name}`).join(' && ');
}

function valueCases(options: readonly OptionModel[]): string[] {
  const cases = options.flatMap(({ name, values }) =>
    values === null ? [] : [`${name}) ${wordsOrNothing(values)}return ;;`],
  );
  return cases.length === 0 ? [] : [`case $previous in\n        ${cases.join('\n        ')}\n      esac`];
}

function wordsOrNothing(values: Values): string {
  if (isNamed(values)) return `${namesOf(values)}; `;
  return typeof values === 'object' ? `${words(values)}; ` : '';
}

function namesOf(values: Values): string {
  return `_send_receive_names ${String(values)}`;
}

function words(values: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current"))`;
}
