import { readFileSync } from 'node:fs';
import { keepAside } from '#electron/host/files/keepAside.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import type { FileReading } from '#shared/settings/fileReading.ts';
import { writeJsonFile } from './jsonFile.ts';
import { reasonOf } from './reasonOf.ts';

interface OwnFileOptions<T> {
  readonly path: string;
  /** What is in it, given as JSON. */
  readonly read: (value: unknown) => FileReading<T>;
  readonly warn: (problem: string) => void;
  /** Somebody has named it: then it has to be there, and is not put aside. */
  readonly isNamed?: boolean;
}

type FileProblem = Pick<StartupProblem, 'path' | 'reason' | 'keptAs'>;

/**
 * A small file of the app's own: read at once, since it may be needed before there is a window, kept in memory by others, and
 * written as a whole. One that was neither read nor put aside may be all that its owner has, and is not written over.
 */
export class OwnFile<T> {
  readonly path: string;
  /** Undefined if there is no such file, or nothing in it that can be used. */
  readonly content: T | undefined;
  readonly problem: FileProblem | null;
  readonly #warn: (problem: string) => void;

  constructor({ path, read, warn, isNamed = false }: OwnFileOptions<T>) {
    this.path = path;
    this.#warn = warn;
    const found = find(path, read);
    this.content = found.kind === 'read' ? found.value : undefined;
    this.problem = problemOf(path, found, isNamed);
    if (this.problem !== null) warn(`${path}: ${this.problem.reason}`);
    if (found.kind === 'read' && found.wrong !== null) warn(`${path}: not used: ${found.wrong}`);
  }

  get mayBeWritten(): boolean {
    return this.problem === null || this.problem.keptAs !== null;
  }

  /** Null once it is written, else why it is not. */
  write(value: unknown): string | null {
    if (!this.mayBeWritten) return this.problem?.reason ?? null;
    try {
      writeJsonFile(this.path, value);
      return null;
    } catch (error) {
      const reason = reasonOf(error);
      this.#warn(`${this.path} could not be written: ${reason}`);
      return reason;
    }
  }
}

type Found<T> = FileReading<T> | { readonly kind: 'missing' | 'unreadable'; readonly reason: string };

function find<T>(path: string, read: OwnFileOptions<T>['read']): Found<T> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { kind: isMissing ? 'missing' : 'unreadable', reason: reasonOf(error) };
  }
  try {
    return read(JSON.parse(text));
  } catch (error) {
    return { kind: 'damaged', reason: reasonOf(error) };
  }
}

function problemOf(path: string, found: Found<unknown>, isNamed: boolean): FileProblem | null {
  switch (found.kind) {
    case 'read':
      return null;
    case 'missing':
      return isNamed ? { path, reason: found.reason, keptAs: null } : null;
    case 'unreadable':
      return { path, reason: found.reason, keptAs: null };
    case 'later':
      return { path, reason: `a later version of the app has written it (version ${found.version})`, keptAs: null };
    case 'damaged':
      return isNamed ? { path, reason: found.reason, keptAs: null } : putAside(path, found.reason);
  }
}

function putAside(path: string, reason: string): FileProblem {
  try {
    return { path, reason, keptAs: keepAside(path) };
  } catch (error) {
    return { path, reason: `${reason}; ${reasonOf(error)}`, keptAs: null };
  }
}
