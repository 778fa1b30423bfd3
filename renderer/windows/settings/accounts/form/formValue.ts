import { joinCommandLine, splitCommandLine } from '#shared/settings/commandLine.ts';
import { isSecretReference, type SecretReference } from '#shared/settings/secretReference.ts';
import type { SettingField } from '#shared/settings/storeKinds/settingField.ts';

/** A line of a field that has several things with a name each. */
export interface FormRow {
  /** Tells it from the others while the name changes. */
  readonly key: number;
  readonly name: string;
  /** Of a secret: only what has been typed now. */
  readonly text: string;
  /** Of a secret: what is kept already. */
  readonly kept: SecretReference | null;
}

/** What stands in a control; a `secret` is one row without a name. */
export type FormValue = string | readonly FormRow[];

export type FormValues = Readonly<Record<string, FormValue>>;

/** Stands for what was typed and is not kept yet, while the form is checked. */
const TYPED: SecretReference = { $secret: '' };
const NOT_GIVEN: SecretReference = { $secret: null };

/** A value of the stores file as a control shows it. What somebody has written there by hand is kept as far as it goes. */
export function toFormValue({ type }: SettingField, value: unknown): FormValue {
  switch (type) {
    case 'command':
      return Array.isArray(value) ? joinCommandLine(value.map(String)) : textOf(value);
    case 'variables':
      return entriesOf(value).map(([name, item], key) => ({ key, name, text: textOf(item), kept: null }));
    case 'secrets':
      return entriesOf(value).map(([name, item], key) => secretRow(key, name, item));
    case 'secret':
      return [secretRow(0, '', value)];
    default:
      return textOf(value);
  }
}

/** The same for the stores file; undefined is left out of it. */
export function fromFormValue({ type }: SettingField, value: FormValue): unknown {
  if (type === 'variables' || type === 'secrets') {
    const given = rowsOf(value).filter(({ name, text, kept }) => name !== '' || text !== '' || kept !== null);
    if (given.length === 0) return undefined;
    return Object.fromEntries(given.map((row) => [row.name, type === 'secrets' ? referenceOf(row) : row.text]));
  }
  if (type === 'secret') {
    const row = rowsOf(value)[0];
    return row === undefined || (row.text === '' && row.kept === null) ? undefined : referenceOf(row);
  }
  const text = typeof value === 'string' ? value : '';
  if (text.trim() === '') return undefined;
  if (type === 'command') return splitCommandLine(text);
  if (type === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  return text;
}

export function isSecretField({ type }: SettingField): boolean {
  return type === 'secret' || type === 'secrets';
}

export function rowsOf(value: FormValue): readonly FormRow[] {
  return typeof value === 'string' ? [] : value;
}

export function newRow(rows: readonly FormRow[]): FormRow {
  return { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, name: '', text: '', kept: null };
}

function secretRow(key: number, name: string, value: unknown): FormRow {
  // A secret in the clear is as good as typed: saving takes it out of the file.
  return { key, name, text: textOf(value), kept: isSecretReference(value) ? value : null };
}

function referenceOf({ text, kept }: FormRow): SecretReference {
  return text === '' ? (kept ?? NOT_GIVEN) : TYPED;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
