import {
  type ImportPreview,
  type SettingsSection,
  TRANSFER_FORMAT,
  TRANSFER_VERSION,
  type TransferProblem,
} from './transfer.ts';

/** The file that holds all sections. */
export function writeSettingsFile(sections: readonly SettingsSection[], app: string, exportedAt: string): unknown {
  return {
    format: TRANSFER_FORMAT,
    version: TRANSFER_VERSION,
    app,
    exportedAt,
    sections: Object.fromEntries(sections.map((section) => [section.name, section.collect()])),
  };
}

export interface ReadSettings {
  readonly preview: Omit<ImportPreview, 'importId' | 'path'>;
  /** False if some of it could not be changed. */
  readonly apply: (sections: readonly string[]) => boolean;
}

/** Nothing of a file is used if anything in it is wrong, so that nobody has half of it. */
export function readSettingsFile(
  text: string,
  sections: readonly SettingsSection[],
): ReadSettings | { readonly problem: TransferProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem('', 'transfer.notJson');
  }
  if (!isRecord(file) || file.format !== TRANSFER_FORMAT) return problem('format', 'transfer.foreign');
  const { version, app, exportedAt, sections: given } = file;
  if (!Number.isSafeInteger(version) || (version as number) < 1)
    return problem('version', 'fieldProblem.notUnderstood');
  if ((version as number) > TRANSFER_VERSION)
    return problem('version', 'transfer.laterVersion', { version: String(version) });
  if (typeof app !== 'string') return problem('app', 'fieldProblem.notUnderstood');
  if (typeof exportedAt !== 'string') return problem('exportedAt', 'fieldProblem.notUnderstood');
  if (!isRecord(given)) return problem('sections', 'fieldProblem.notUnderstood');
  return readSections(given, sections, { app, exportedAt });
}

function readSections(
  given: Readonly<Record<string, unknown>>,
  sections: readonly SettingsSection[],
  about: { readonly app: string; readonly exportedAt: string },
): ReadSettings | { readonly problem: TransferProblem } {
  const found = sections.filter(({ name }) => Object.hasOwn(given, name));
  const read = found.map((section) => ({ name: section.name, content: section.read(given[section.name]) }));
  const right: { name: string; content: Extract<(typeof read)[number]['content'], { apply(): boolean }> }[] = [];
  for (const { name, content } of read) {
    if ('problem' in content) {
      const { field, key, args } = content.problem;
      return problem(placeIn(name, field), key, args);
    }
    right.push({ name, content });
  }
  const known = new Set(sections.map(({ name }) => name));
  return {
    preview: {
      ...about,
      sections: right.map(({ name, content: { changes, unknownItems, isFixed } }) => ({
        name,
        changes,
        unknownItems,
        isFixed,
      })),
      unknownSections: Object.keys(given).filter((name) => !known.has(name)),
    },
    apply(chosen) {
      const applied = right.filter(({ name }) => chosen.includes(name)).map(({ content }) => content.apply());
      return !applied.includes(false);
    },
  };
}

function placeIn(section: string, place: string): string {
  if (place === '') return `sections.${section}`;
  return place.startsWith('[') ? `sections.${section}${place}` : `sections.${section}.${place}`;
}

function problem(
  field: string,
  key: TransferProblem['key'],
  args: TransferProblem['args'] = {},
): { readonly problem: TransferProblem } {
  return { problem: { field, key, args } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
