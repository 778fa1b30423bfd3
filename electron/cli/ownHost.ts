import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { childProcessLauncher } from '#electron/transport/childProcess.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { EXIT } from './exitCodes.ts';
import { Failure } from './failure.ts';

/** What a host within the command goes by: as the app does where a stores file says nothing else. */
export const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };

/** After the last Done the host gives the provider's thread the grace time, and then its process. */
export const AFTERWARDS_MS = (2 * LIMITS.cancelGraceSeconds + 1) * 1_000;

export const SILENT_LOG = { info: () => {}, warn: () => {}, error: () => {} };

/** What provider processes start with; it is built next to the command. */
const PROVIDER_PROCESS = fileURLToPath(new URL('../main/runProvider.js', import.meta.url));

/** Starts provider processes for such a host. */
export function providerLauncher(): LaunchProvider {
  if (!existsSync(PROVIDER_PROCESS)) throw new Failure(EXIT.internal, `${PROVIDER_PROCESS} has not been built.`);
  return childProcessLauncher(PROVIDER_PROCESS, process.cwd());
}
