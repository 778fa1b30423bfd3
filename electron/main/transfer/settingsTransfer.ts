import { readFile, stat } from 'node:fs/promises';
import type { ExportAnswer, ImportAnswer } from '#shared/protocol/storeBridge.ts';
import { readSettingsFile, type ReadSettings, writeSettingsFile } from '#shared/settings/transfer/settingsFile.ts';
import type { SettingsSection, TransferProblem } from '#shared/settings/transfer/transfer.ts';
import { writeJsonFile } from '../files/jsonFile.ts';
import { reasonOf } from '../files/reasonOf.ts';

/** Settings of any size that a person could have are far smaller. */
const MAX_BYTES = 50_000_000;

/** All settings in one file, out and in; where the file is, a dialog has asked. */
export class SettingsTransfer {
  readonly #sections: readonly SettingsSection[];
  readonly #app: string;
  #read: { readonly importId: number; readonly settings: ReadSettings } | null = null;
  #imports = 0;

  constructor(sections: readonly SettingsSection[], app: string) {
    this.#sections = sections;
    this.#app = app;
  }

  export(path: string): NonNullable<ExportAnswer> {
    try {
      writeJsonFile(path, writeSettingsFile(this.#sections, this.#app, new Date().toISOString()));
      return { path };
    } catch (error) {
      return { problem: fileProblem('transfer.unwritable', { path, reason: reasonOf(error) }) };
    }
  }

  async read(path: string): Promise<NonNullable<ImportAnswer>> {
    let text: string;
    try {
      if ((await stat(path)).size > MAX_BYTES) return { problem: fileProblem('transfer.tooLarge') };
      text = await readFile(path, 'utf8');
    } catch (error) {
      return { problem: fileProblem('transfer.unreadable', { path, reason: reasonOf(error) }) };
    }
    const settings = readSettingsFile(text, this.#sections);
    if ('problem' in settings) return settings;
    this.#imports += 1;
    this.#read = { importId: this.#imports, settings };
    return { preview: { ...settings.preview, importId: this.#imports, path } };
  }

  /** Once, and only what was read last: a preview that is not the latest any more may be wrong. False if it could not. */
  apply(importId: number, sections: readonly string[]): boolean {
    if (this.#read?.importId !== importId) return false;
    const { settings } = this.#read;
    this.#read = null;
    return settings.apply(sections);
  }
}

function fileProblem(key: TransferProblem['key'], args: TransferProblem['args'] = {}): TransferProblem {
  return { field: '', key, args };
}
