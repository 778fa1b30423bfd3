import type { RunChanges, TaskChange } from '#shared/history/compareRuns.ts';
import type { PastRun } from '#shared/history/pastRun.ts';
import type { Finding } from '#shared/sync/conformance.ts';
import { type ErrorEntry, foldErrors } from '../../errors/foldErrors.ts';

export type PastSection = 'error' | 'warning' | 'cancelled' | 'past' | 'changes' | 'tasks' | 'findings' | 'trends';

type Content =
  | { readonly kind: 'error'; readonly entry: ErrorEntry }
  | { readonly kind: 'change'; readonly change: TaskChange }
  /** Everything is as it was. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'task'; readonly row: number }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'trend'; readonly storeId: string; readonly account: string };

export interface PastLine {
  readonly key: string;
  readonly section: PastSection;
  readonly content: Content | { readonly kind: 'section'; readonly count: number };
}

/** More than that before the tasks would hide them. */
const FOLDED_FROM = 50;

/** What an opened run has to say, section by section; what went wrong comes first. */
export function pastSections(run: PastRun, changes: RunChanges): ReadonlyMap<PastSection, readonly Content[]> {
  const accounts = new Map(run.tasks.map(({ storeId, account }) => [storeId, account]));
  const sections: (readonly [PastSection, readonly Content[]])[] = [
    ...foldErrors(run.errors).map(
      ({ name, entries }) => [name, entries.map((entry): Content => ({ kind: 'error', entry }))] as const,
    ),
    ['changes', contentOfChanges(changes)],
    ['tasks', run.tasks.map((_, row) => ({ kind: 'task', row }))],
    ['findings', run.findings.map((finding) => ({ kind: 'finding', finding }))],
    ['trends', [...accounts].map(([storeId, account]) => ({ kind: 'trend', storeId, account }))],
  ];
  return new Map(sections.filter(([, content]) => content.length > 0));
}

/** Of the first runs there is nothing to say: all of it is new. */
function contentOfChanges({ since, changes }: RunChanges): readonly Content[] {
  if (since === null) return [];
  return changes.length === 0 ? [{ kind: 'unchanged' }] : changes.map((change) => ({ kind: 'change', change }));
}

/** Those that are closed at first. */
export function longSections(sections: ReadonlyMap<PastSection, readonly unknown[]>): PastSection[] {
  return [...sections]
    .filter(([name, content]) => name !== 'tasks' && content.length > FOLDED_FROM)
    .map(([name]) => name);
}

/** The lines that can be seen. */
export function pastLines(
  sections: ReadonlyMap<PastSection, readonly Content[]>,
  isOpen: (section: PastSection) => boolean,
): PastLine[] {
  return [...sections].flatMap(([section, content]) => {
    const heading: PastLine = { key: section, section, content: { kind: 'section', count: content.length } };
    if (!isOpen(section)) return [heading];
    const lines = content.map((each, i): PastLine => ({ key: `${section}-${i}`, section, content: each }));
    return [heading].concat(lines);
  });
}
