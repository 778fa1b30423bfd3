import os from 'node:os';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { ExitMeaning, ToolFormat } from './parsers/toolFormat.ts';
import type { ToolExit } from './toolProcess.ts';

/** What shells, and programs that start others, say with their exit codes. */
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
const FIRST_SIGNAL = 128;

const CONCERNING_ALL: Readonly<Record<number, ExitMeaning>> = {
  0: { hr: HR.S_OK, says: 'it has succeeded' },
  [NOT_EXECUTABLE]: { hr: HR.E_ACCESSDENIED, says: 'a program that it needs cannot be executed' },
  [NOT_FOUND]: { hr: HR.ERROR_FILE_NOT_FOUND, says: 'a program that it needs was not found' },
};

/** How a tool's end is reported: the HRESULT, and the beginning of a sentence. */
export function exitMeaning(
  { code, signal }: ToolExit,
  format: ToolFormat,
  ofSettings: Readonly<Record<string, HRESULT>>,
  hadNothing = false,
): ExitMeaning {
  if (code === null) return { hr: HR.RPC_E_SERVER_DIED, says: `it was ended by ${signal}` };
  const meaning = format.exitMeaning(code, hadNothing) ?? CONCERNING_ALL[code] ?? bySignal(code) ?? FAILED;
  const hr = ofSettings[String(code)] ?? meaning.hr;
  const says = hr === meaning.hr ? meaning.says : 'it has ended';
  return { hr, says: `${says} (exit code ${code})` };
}

const FAILED: ExitMeaning = { hr: HR.ERROR_PROCESS_ABORTED, says: 'it has failed' };

function bySignal(code: number): ExitMeaning | undefined {
  const name = Object.entries(os.constants.signals).find(([, number]) => number === code - FIRST_SIGNAL)?.[0];
  return name === undefined
    ? undefined
    : { hr: HR.RPC_E_SERVER_DIED, says: `a program that it started was ended by ${name}` };
}
