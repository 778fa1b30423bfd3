#!/usr/bin/env node
import { createTexts } from '#shared/i18n/texts.ts';
import { runCommandLine } from './commandLine.ts';
import { processTerminal } from './terminal/terminal.ts';
import { userLocale } from './userLocale.ts';

/** The entry of the send-receive command. */
const terminal = processTerminal(process);
const texts = createTexts(userLocale(process.env));
process.exitCode = await runCommandLine(process.argv.slice(2), { terminal, texts });
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
// Whatever an app that hangs has left open is not waited for.
process.exit();

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write('', () => resolve());
  });
}
