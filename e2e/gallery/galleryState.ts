import type { ElectronApplication, Page } from '@playwright/test';
import type { Preferences } from '#shared/settings/preferences.ts';
import type { TestStores } from '../fixtures/storesFile.ts';
import type { DialogPage } from '../pages/dialogPage.ts';

interface Surroundings {
  readonly app: ElectronApplication;
  /** For files that are written on the way. */
  readonly folder: string;
}

export interface EarlierStarts {
  readonly profile: string;
  /** Runs all of the app's accounts once, and ends the app. */
  readonly runOnce: (stores: TestStores) => Promise<void>;
}

export interface GalleryState {
  readonly name: string;
  readonly caption: string;
  readonly stores: TestStores;
  readonly preferences?: Partial<Preferences>;
  /** What the profile has from before. */
  readonly prepare?: (earlier: EarlierStarts) => Promise<void>;
  /** Brings the app to the state from its start; answers which page is shown if that is not the dialog's. */
  readonly reach: (dialog: DialogPage, around: Surroundings) => Promise<Page | void>;
  /** Keeps it there while pictures are taken. */
  readonly hold?: (dialog: DialogPage) => Promise<unknown>;
}
