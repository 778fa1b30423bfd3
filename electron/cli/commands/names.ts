import { historyFile, usualProfile } from '#electron/host/history/profileFolder.ts';
import { openReadOnly } from '#electron/host/history/readOnly.ts';
import { readStores } from '#electron/host/history/readRuns.ts';
import type { Connection } from '#electron/sdk/connection.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import { isFinal } from '#shared/sync/task.ts';
import type { Named } from '../completion/model.ts';
import { EXIT } from '../exitCodes.ts';
import { connectToHost } from '../host.ts';
import { nameOf } from '../report/nameOf.ts';
import { printable } from '../terminal/printable.ts';
import { writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

/** Somebody has pressed Tab and waits. */
const ANSWER_WITHIN_MS = 1_000;

const NAMES: Readonly<Record<Named, (texts: Texts) => Promise<readonly string[]>>> = {
  tasks: (texts) => ask((host) => runningTasks(host, texts)),
  groups: () => ask((host) => host.groups()),
  stores: storesOfHistory,
};

/** The names that a shell completes; it has no use for a reason why there are none. */
export async function names(what: Named, { terminal, texts }: World): Promise<number> {
  const found = await NAMES[what](texts).catch(() => []);
  writeLines(terminal.out, [...new Set(found.map(printable))]);
  return EXIT.ok;
}

async function ask<T>(question: (host: Connection) => Promise<T>): Promise<T> {
  const host = await connectToHost(ANSWER_WITHIN_MS);
  try {
    return await question(host);
  } finally {
    await host.close();
  }
}

async function runningTasks(host: Connection, texts: Texts): Promise<string[]> {
  const report = await host.status();
  const running = [...report.tasks.entries()].filter(([, { state }]) => !isFinal(state));
  return running.map(([task]) => nameOf(task, report, texts));
}

async function storesOfHistory(): Promise<string[]> {
  const db = openReadOnly(historyFile(usualProfile(process.env)));
  try {
    return readStores(db).map(({ account }) => account);
  } finally {
    db.close();
  }
}
