import type { Output } from './terminal.ts';

export function writeLines(output: Output, lines: readonly string[]): void {
  output.write(lines.map((line) => `${line}\n`).join(''));
}

/** With an empty line between one block and the next. */
export function writeBlocks(output: Output, blocks: readonly (readonly string[])[]): void {
  output.write(blocks.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n'));
}

/** For people in a terminal it is laid out, for programs it is a line. */
export function writeJson(output: Output, value: unknown): void {
  output.write(`${JSON.stringify(value, null, output.isTty ? 2 : undefined)}\n`);
}
