import { TOOL_FORMATS } from './parsers/index.ts';
import { unknownTool } from './parsers/plain.ts';
import type { OutputStream, ToolFormat } from './parsers/toolFormat.ts';

/** Programs that do nothing but start another. */
const STARTERS = new Set(
  'env nice ionice nohup timeout sudo doas stdbuf chrt taskset flock systemd-inhibit caffeinate'.split(' '),
);

export interface ChosenFormat {
  /** What the user knows the tool as. */
  readonly name: string;
  readonly format: ToolFormat;
  /** What is run: as the settings have it, or with the arguments that make the tool say how far it is. */
  readonly command: readonly string[];
  /** The outputs that are not for people any more because of those. */
  readonly forPrograms: readonly OutputStream[];
}

/** A tool that the settings name is left alone; one that is found in the command is asked for its progress. */
export function chooseFormat(command: readonly string[], tool: string): ChosenFormat {
  const named = TOOL_FORMATS.find((format) => format.tool === tool);
  const at = toolPosition(command);
  const name = programName(command[at] ?? '');
  if (named !== undefined) return { name, format: named, command, forPrograms: [] };
  const format = formatOf(command[at]);
  if (format === undefined) return { name, format: unknownTool, command, forPrograms: [] };
  const prepared = [...command.slice(0, at + 1), ...format.prepare(command.slice(at + 1))];
  const { option = '', outputs = [] } = format.forPrograms ?? {};
  const isAdded = prepared.includes(option) && !command.includes(option);
  return { name, format, command: prepared, forPrograms: isAdded ? outputs : [] };
}

/** `/usr/bin/rsync` and `rsync.exe` are `rsync`. */
export function programName(program: string): string {
  return (program.split(/[/\\]/).at(-1) ?? program).replace(/\.exe$/i, '');
}

function toolPosition(command: readonly string[]): number {
  const [program = ''] = command;
  if (!STARTERS.has(programName(program))) return 0;
  return Math.max(
    command.findIndex((argument) => formatOf(argument) !== undefined),
    0,
  );
}

function formatOf(program: string | undefined): ToolFormat | undefined {
  if (program === undefined) return undefined;
  const name = programName(program).toLowerCase();
  return TOOL_FORMATS.find(({ programs }) => programs.includes(name));
}
