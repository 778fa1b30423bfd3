import { type CommandModel, isNamed, NAMES_COMMAND, type OptionModel, type Values } from './model.ts';

export function zshCompletion(commands: readonly CommandModel[], options: readonly OptionModel[]): string {
  return `#compdef send-receive
# Completion of send-receive for zsh: source <(send-receive completion zsh)
_send_receive() {
  local curcontext=$curcontext state line
  local -a commands=(
${commands.map(({ name, says }) => `    ${quoted(`${name}:${says}`)}`).join('\n')}
  )
  _arguments -C ${options.map(optionSpec).join(' ')} '1: :->command' '*:: :->argument'
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
_send_receive_names() {
  local -a names=("\${(@f)$(send-receive ${NAMES_COMMAND} $argv[-1] 2> /dev/null)}")
  compadd "\${(@)argv[1,-2]}" -- \${names:#}
}
if [[ $funcstack[1] == _send_receive ]]; then _send_receive "$@"; else compdef _send_receive send-receive; fi
`;
}

function commandCase({ name, options, values }: CommandModel): string {
  const specs = [...options.map(optionSpec), ...(values === null ? [] : [argumentSpec(values)])];
  return `        ${name}) _arguments ${specs.join(' ')} ;;`;
}

function optionSpec({ name, says, values }: OptionModel): string {
  const explained = `${name}[${escaped(says)}]`;
  return quoted(values === null ? explained : `${explained}: :${action(values)}`);
}

function argumentSpec(values: Values): string {
  return quoted(values === 'command' ? '*:: :_normal' : `*: :${action(values)}`);
}

function action(values: Values): string {
  if (values === 'file') return '_files';
  if (isNamed(values)) return `_send_receive_names ${values}`;
  return typeof values === 'object' ? `(${values.join(' ')})` : '';
}

/** Brackets and colons mean something to _arguments. */
function escaped(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
