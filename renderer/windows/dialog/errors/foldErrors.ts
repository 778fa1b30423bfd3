import type { ErrorLine, Message, Severity } from '#shared/sync/message.ts';

/** The same error of one task or of several. */
export interface ErrorEntry {
  readonly key: string;
  /** Where it was reported first. */
  readonly line: ErrorLine;
  /** All of them in order: one a task, or more for past ones, since a task may have failed alike several times. */
  readonly lines: readonly ErrorLine[];
  /** How often it was reported in all. */
  readonly count: number;
}

/** What was reported before its task was run again is kept apart, whatever it was. */
export type SectionName = Severity | 'past';

export interface ErrorSection {
  readonly name: SectionName;
  readonly entries: readonly ErrorEntry[];
  readonly lines: number;
}

/** What matters most comes first. */
const SECTIONS: readonly SectionName[] = ['error', 'warning', 'cancelled', 'past'];

interface GrowingEntry extends ErrorEntry {
  readonly lines: ErrorLine[];
  count: number;
}

/** Errors that differ only in their task become one entry. Sections without entries are left out. */
export function foldErrors(lines: readonly ErrorLine[]): ErrorSection[] {
  const sections = new Map(SECTIONS.map((name) => [name, { entries: new Map<string, GrowingEntry>(), lines: 0 }]));
  for (const line of lines) {
    const section = sections.get(line.isPast ? 'past' : line.severity);
    if (section === undefined) continue;
    section.lines += 1;
    addTo(section.entries, line);
  }
  return [...sections]
    .filter(([, section]) => section.lines > 0)
    .map(([name, section]) => ({ name, entries: [...section.entries.values()], lines: section.lines }));
}

function addTo(entries: Map<string, GrowingEntry>, line: ErrorLine): void {
  const key = keyOf(line);
  const entry = entries.get(key);
  if (entry === undefined) {
    entries.set(key, { key, line, lines: [line], count: line.count });
  } else {
    entry.lines.push(line);
    entry.count += line.count;
  }
}

function keyOf({ isPast, severity, hr, message }: ErrorLine): string {
  return `${isPast ? 'past ' : ''}${severity} ${hr} ${messageKey(message)}`;
}

function messageKey(message: Message): string {
  return typeof message === 'string' ? `"${message}` : `${message.id} ${JSON.stringify(message.args)}`;
}
