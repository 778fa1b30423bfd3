import type { MessageKey } from '../../i18n/index.ts';

interface FieldBase {
  /** The setting's name in the stores file. */
  readonly name: string;
  /** Where a form asks for it. The file may have it in either place: a part's settings are laid over its store's. */
  readonly at: 'store' | 'part';
  readonly required?: true;
  /** What is said where it is required and not there. */
  readonly missing?: MessageKey;
  readonly label: MessageKey;
  readonly help?: MessageKey;
  readonly placeholder?: MessageKey;
}

/** One setting of a kind of store: what a form shows, and what is checked wherever it comes from. */
export type SettingField =
  | (FieldBase & { readonly type: 'text'; readonly maxLength: number })
  /** Relative ones count from the folder of the stores file. */
  | (FieldBase & { readonly type: 'path'; readonly of: 'file' | 'folder'; readonly endings?: readonly string[] })
  | (FieldBase & { readonly type: 'number'; readonly min: number; readonly max: number })
  | (FieldBase & { readonly type: 'choice'; readonly options: readonly FieldOption[] })
  /** A program and its arguments, each a string of its own. */
  | (FieldBase & { readonly type: 'command' })
  /** Names with a text each. */
  | (FieldBase & { readonly type: 'variables' })
  /** A SecretReference. */
  | (FieldBase & { readonly type: 'secret' })
  /** Names with a SecretReference each. */
  | (FieldBase & { readonly type: 'secrets' })
  /** A demo scenario that is built in, or the path of one. */
  | (FieldBase & { readonly type: 'scenario'; readonly options: readonly string[] });

interface FieldOption {
  readonly value: string;
  /** Null for names that are the same in every language. */
  readonly label: MessageKey | null;
}

/** What is wrong with one field, in the user's language once it is translated. */
export interface FieldProblem {
  /** As in `parts[0].settings.command`. */
  readonly field: string;
  readonly key: MessageKey;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface StoreKind {
  readonly kind: string;
  readonly label: MessageKey;
  readonly description: MessageKey;
  readonly fields: readonly SettingField[];
  /** Settings that are right and that no form shows; `all` where the provider alone knows them. */
  readonly others: readonly string[] | 'all';
  /** Whether people add such stores; the others come into the list by themselves. */
  readonly canBeAdded: boolean;
  readonly canBeTested: boolean;
}
