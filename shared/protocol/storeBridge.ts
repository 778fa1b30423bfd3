import type { SecretLifetime, SecretsState } from '../settings/secrets.ts';
import type { FieldProblem } from '../settings/storeKinds/settingField.ts';
import type { Limits, Store, StorePart } from '../settings/stores.ts';
import type { ImportPreview, TransferProblem } from '../settings/transfer/transfer.ts';
import type { StatusReport } from './external.ts';

/** A store as a form has it; without an id it is a new one. */
export interface StoreDraft {
  readonly id: string | null;
  readonly account: string;
  readonly kind: string;
  readonly settings: Store['settings'];
  readonly parts: StorePart[];
}

/** A store and how it stands with it. */
export interface ListedStore {
  readonly store: Store;
  /** What keeps it from working, as far as that can be seen without running it. */
  readonly problems: readonly FieldProblem[];
  /** Of a program from outside: whether it is there. */
  readonly isConnected: boolean;
}

/** A program that wants to take part in runs and may not yet. */
export interface ProviderRequest {
  readonly id: string;
  readonly program: string;
  readonly account: string;
  readonly parts: readonly StorePart[];
}

export interface StoreListing {
  readonly stores: readonly ListedStore[];
  readonly requests: readonly ProviderRequest[];
  /** What holds for groups that have none of their own. */
  readonly limits: Limits;
  /** The file that they are in; null where they cannot be changed. */
  readonly path: string | null;
  /** Why the latest change holds only as long as the app runs. */
  readonly notWritten: string | null;
}

type SaveAnswer =
  | { readonly id: string }
  /** None of them, if the list cannot be changed at all. */
  | { readonly problems: readonly FieldProblem[] };

/** How the test of a store goes. */
export interface StoreTestNews {
  readonly testId: number;
  readonly isOver: boolean;
  /** As of a run, with no more than the first hundred tasks and errors. */
  readonly report: StatusReport;
}

/** Commands that are about stores, secrets, and settings files. */
export interface StoreCommands {
  stores: { readonly argument: null; readonly answer: StoreListing };
  saveStore: { readonly argument: StoreDraft; readonly answer: SaveAnswer };
  removeStore: { readonly argument: { readonly id: string }; readonly answer: boolean };
  /** Takes back a removal since the app began. */
  restoreStore: { readonly argument: { readonly id: string }; readonly answer: boolean };
  /** The copy's id; null if there is no such store. */
  duplicateStore: {
    readonly argument: { readonly id: string; readonly account: string };
    readonly answer: string | null;
  };
  /** `to` is its place among the others. */
  moveStore: { readonly argument: { readonly id: string; readonly to: number }; readonly answer: boolean };
  setStoreEnabled: {
    readonly argument: { readonly id: string; readonly isEnabled: boolean };
    readonly answer: boolean;
  };
  /** Runs the draft once beside everything else, instead of the test before it; how it goes comes as news. */
  testStore: {
    readonly argument: StoreDraft;
    readonly answer: { readonly testId: number } | { readonly problems: readonly FieldProblem[] };
  };
  cancelTest: { readonly argument: { readonly testId: number }; readonly answer: boolean };
  /** Lets a program take part in runs, now and whenever it connects; or not, until the app is started again. */
  answerRequest: { readonly argument: { readonly id: string; readonly isAllowed: boolean }; readonly answer: boolean };
  secretsState: { readonly argument: null; readonly answer: SecretsState };
  /** What goes into a store's settings in the secret's place; null if it cannot be kept for so long. */
  keepSecret: {
    readonly argument: { readonly secret: string; readonly lifetime: SecretLifetime };
    readonly answer: string | null;
  };
  /** Null if the user chose none. */
  choosePath: { readonly argument: { readonly of: 'file' | 'folder' }; readonly answer: string | null };
  exportSettings: { readonly argument: null; readonly answer: ExportAnswer };
  /** Has the user choose a file and says what it would change; nothing is changed yet. */
  chooseImport: { readonly argument: null; readonly answer: ImportAnswer };
  /** Applies these sections of the file that was chosen last; false if it is another by now, or something cannot be changed. */
  applyImport: {
    readonly argument: { readonly importId: number; readonly sections: readonly string[] };
    readonly answer: boolean;
  };
}

/** Null if the user thought better of it. */
export type ExportAnswer = { readonly path: string } | { readonly problem: TransferProblem } | null;
export type ImportAnswer = { readonly preview: ImportPreview } | { readonly problem: TransferProblem } | null;

export const STORE_COMMANDS = [
  'stores',
  'saveStore',
  'removeStore',
  'restoreStore',
  'duplicateStore',
  'moveStore',
  'setStoreEnabled',
  'testStore',
  'cancelTest',
  'answerRequest',
  'secretsState',
  'keepSecret',
  'choosePath',
  'exportSettings',
  'chooseImport',
  'applyImport',
] as const satisfies readonly (keyof StoreCommands)[];

export type StoreNews =
  | { readonly type: 'stores'; readonly listing: StoreListing }
  | { readonly type: 'storeTest'; readonly test: StoreTestNews };
