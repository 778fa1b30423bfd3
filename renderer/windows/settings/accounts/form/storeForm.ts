import type { StoreDraft } from '#shared/protocol/storeBridge.ts';
import type { FieldProblem, SettingField, StoreKind } from '#shared/settings/storeKinds/settingField.ts';
import type { StorePart } from '#shared/settings/stores.ts';
import { type FormValues, fromFormValue, toFormValue } from './formValue.ts';

export type Does = StorePart['does'];

/** A part as the form has it. */
export interface FormPart {
  /** Tells it from the others while some are added and removed. */
  readonly key: number;
  readonly does: Does;
  readonly name: string;
  readonly values: FormValues;
  /** Settings that no form shows. */
  readonly others: Settings;
}

/** A store while somebody writes into its form. */
export interface StoreForm {
  readonly id: string | null;
  readonly account: string;
  readonly kind: StoreKind;
  readonly values: FormValues;
  readonly others: Settings;
  readonly parts: readonly FormPart[];
}

type Settings = Readonly<Record<string, unknown>>;

/** Where a field is asked for. */
export type FieldPlace = SettingField['at'];

export function fieldsAt({ fields }: StoreKind, at: FieldPlace): readonly SettingField[] {
  return fields.filter((field) => field.at === at);
}

/** Where the problems of a setting are found. */
export function pathOf(name: string, part: number | null): string {
  return part === null ? `settings.${name}` : `parts[${part}].settings.${name}`;
}

/** For a new store: one task that does everything. */
export function emptyForm(kind: StoreKind): StoreForm {
  return formOf(
    { id: null, account: '', kind: kind.kind, settings: {}, parts: [{ does: 'both', settings: {} }] },
    kind,
  );
}

/** `problems` are what is known of the store already: of secrets that are gone the form cannot know by itself. */
export function formOf(store: StoreDraft, kind: StoreKind, problems: readonly FieldProblem[] = []): StoreForm {
  const gone = new Set(problems.filter(({ key }) => key === 'fieldProblem.secretMissing').map(({ field }) => field));
  const ofParts = fieldsAt(kind, 'part');
  // A file may have for all parts at once what the form asks for each of them.
  const shared = ofParts.filter(({ name }) => Object.hasOwn(store.settings, name));
  const forAll = Object.fromEntries(shared.map(({ name }) => [name, store.settings[name]]));
  return {
    id: store.id,
    account: store.account,
    kind,
    values: withoutGone(valuesOf(fieldsAt(kind, 'store'), store.settings), gone),
    others: othersOf(kind, kind.fields, store.settings),
    parts: store.parts.map(({ does, name = '', settings }, key) => ({
      key,
      does,
      name,
      values: valuesOf(ofParts, { ...forAll, ...settings }),
      others: othersOf(kind, ofParts, settings),
    })),
  };
}

export function draftOf({ id, account, kind, values, others, parts }: StoreForm): StoreDraft {
  return {
    id,
    account: account.trim(),
    kind: kind.kind,
    settings: { ...others, ...settingsOf(fieldsAt(kind, 'store'), values) },
    parts: parts.map((part) => ({
      does: part.does,
      ...(part.name.trim() === '' ? {} : { name: part.name.trim() }),
      settings: { ...part.others, ...settingsOf(fieldsAt(kind, 'part'), part.values) },
    })),
  };
}

export function withPart(form: StoreForm, key: number, change: Partial<FormPart>): StoreForm {
  return { ...form, parts: form.parts.map((part) => (part.key === key ? { ...part, ...change } : part)) };
}

export function withNewPart(form: StoreForm): StoreForm {
  const key = Math.max(...form.parts.map((part) => part.key)) + 1;
  const values = valuesOf(fieldsAt(form.kind, 'part'), {});
  return { ...form, parts: [...form.parts, { key, does: 'receive', name: '', values, others: {} }] };
}

function valuesOf(fields: readonly SettingField[], settings: Settings): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, toFormValue(field, settings[field.name])]));
}

function settingsOf(fields: readonly SettingField[], values: FormValues): Settings {
  const entries = fields.map((field) => [field.name, fromFormValue(field, values[field.name] ?? '')] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What the kind does not know is left out: nobody could mend it in the form. */
function othersOf({ others, fields }: StoreKind, shown: readonly SettingField[], settings: Settings): Settings {
  const isKept = (name: string): boolean =>
    !hasField(shown, name) && (others === 'all' || others.includes(name) || hasField(fields, name));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => isKept(name)));
}

function hasField(fields: readonly SettingField[], name: string): boolean {
  return fields.some((field) => field.name === name);
}

function withoutGone(values: FormValues, gone: ReadonlySet<string>): FormValues {
  const isGone = (field: string, row: string): boolean =>
    gone.has(row === '' ? pathOf(field, null) : `${pathOf(field, null)}.${row}`);
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === 'string'
        ? value
        : value.map((row) => (isGone(field, row.name) ? { ...row, kept: { $secret: null } } : row)),
    ]),
  );
}
