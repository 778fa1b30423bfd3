import { app } from 'electron';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { standInFor, whyNotWritable } from './files/writableFolder.ts';

/** Where the app keeps what is its own. */
export interface Profile {
  readonly folder: string;
  /** Why nothing can be kept there. */
  readonly problem: StartupProblem | null;
}

/**
 * Before anything else: Chromium takes a folder that it cannot write to for one that another instance is using. It gets
 * another one then. What the app itself has kept is still read, and what changes holds as long as it runs.
 */
export function openProfile(): Profile {
  const folder = app.getPath('userData');
  const reason = whyNotWritable(folder);
  if (reason === null) return { folder, problem: null };
  app.setPath('userData', standInFor(folder));
  process.stderr.write(`Nothing can be kept in ${folder}: ${reason}\n`);
  return { folder, problem: { what: 'profile', path: folder, reason, keptAs: null } };
}
