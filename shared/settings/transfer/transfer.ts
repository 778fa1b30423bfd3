import type { FieldProblem } from '../storeKinds/settingField.ts';

/** What a settings file says of itself. */
export const TRANSFER_FORMAT = 'send-receive-settings';
export const TRANSFER_VERSION = 1;

/** `field` is the place in the file, or empty where it is about all of it. */
export type TransferProblem = FieldProblem;

/** One thing of which a file has another state than the app. */
export interface ImportChange {
  /** `item` is what a choice of the app's is called in the file, and its one detail says all of it. */
  readonly isChoice: boolean;
  /** A store's account, a preference's name … */
  readonly item: string;
  readonly change: 'added' | 'changed' | 'same';
  readonly details: readonly ChangedDetail[];
  /** The places of secrets that have to be entered again. */
  readonly secrets: readonly string[];
}

/** As it stands in the file; null where it is not there. */
export interface ChangedDetail {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface SectionPreview {
  readonly name: string;
  readonly changes: readonly ImportChange[];
  /** What it has that this version does not know. */
  readonly unknownItems: readonly string[];
  /** Nothing of it can be changed at present. */
  readonly isFixed: boolean;
}

export interface ImportPreview {
  readonly importId: number;
  readonly path: string;
  /** The version of the app that wrote it, and when. */
  readonly app: string;
  readonly exportedAt: string;
  readonly sections: readonly SectionPreview[];
  /** Sections of a later version, which are left out. */
  readonly unknownSections: readonly string[];
}

/** A part of the settings that goes into a file and comes out of one. */
export interface SettingsSection {
  readonly name: string;
  /** Plain data, without secrets. */
  collect(): unknown;
  /** Nothing is changed before `apply`. */
  read(value: unknown): ReadSection;
}

export type ReadSection =
  /** Its `field` is within the section. */
  | { readonly problem: FieldProblem }
  /** `apply` says whether it could. */
  | (Omit<SectionPreview, 'name'> & { apply(): boolean });
