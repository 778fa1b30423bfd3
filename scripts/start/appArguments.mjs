// @ts-check
import path from 'node:path';

const SCREENSHOT = '--screenshot';

/**
 * The app gets its arguments as they were typed, but for `--screenshot file`: Chromium has a switch of that name, and
 * splits arguments at "=" alone.
 * @param {readonly string[]} typed
 * @param {string} workingDirectory
 * @returns {string[]}
 */
export function appArguments(typed, workingDirectory) {
  /** @type {string[]} */
  const args = [];
  for (let at = 0; at < typed.length; at++) {
    const arg = typed[at] ?? '';
    const file =
      arg === SCREENSHOT ? typed[++at] : arg.startsWith(`${SCREENSHOT}=`) ? arg.slice(SCREENSHOT.length + 1) : null;
    args.push(file === null ? arg : `${SCREENSHOT}=${path.resolve(workingDirectory, file || 'screenshot.png')}`);
  }
  return args;
}
