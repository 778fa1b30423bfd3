import { mkdirSync } from 'node:fs';
import { app, shell } from 'electron';
import type { ExternalDoor } from '../externalDoor.ts';
import { reasonOf } from '../files/reasonOf.ts';
import type { CommandHandlers } from '../ipc/commands.ts';

/** What the settings show of the app itself, beside the preferences. */
export function generalCommands(door: ExternalDoor): Pick<CommandHandlers, 'socket' | 'about' | 'showLogFolder'> {
  return {
    async socket() {
      const problem = await door.problem;
      return { path: door.socket, problem: problem?.reason ?? null };
    },
    about: () => ({ version: app.getVersion(), electron: process.versions.electron, logFolder: app.getPath('logs') }),
    showLogFolder,
  };
}

async function showLogFolder(): Promise<string | null> {
  const folder = app.getPath('logs');
  try {
    // It is made with the first line of the log.
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return reasonOf(error);
  }
  const problem = await shell.openPath(folder);
  return problem === '' ? null : problem;
}
