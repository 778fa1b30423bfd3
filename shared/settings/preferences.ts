import { type Locale, LOCALES } from '../i18n/locale.ts';
import type { FileReading } from './fileReading.ts';
import { type Field, flag, number, oneOf } from './field.ts';

const TASK_ORDERS = ['run', 'name', 'progress', 'remaining'] as const;
/** What the tasks are sorted by; `run` is the order in which the run has them. */
export type TaskOrder = (typeof TASK_ORDERS)[number];

export const LOG_LEVELS = ['error', 'warn', 'info'] as const;
/** What is written into the log file: errors alone, warnings too, or everything. */
type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * What the user has chosen in the app itself: the file `preferences.json` in the profile. Needed before the window is
 * shown, so it is read without a schema library, which would take longer than all the rest of the start. A value that
 * is wrong falls back to its default alone.
 */
export interface Preferences {
  readonly language: 'system' | Locale;
  readonly theme: 'system' | 'light' | 'dark';
  /** False is the reference's "Don't show this dialog box during Send/Receive". */
  readonly showDuringRun: boolean;
  /** The push pin: the dialog stays open after a clean run. */
  readonly pinned: boolean;
  readonly closeAfterCleanRun: boolean;
  readonly notifyErrors: boolean;
  readonly notifyClean: boolean;
  readonly startAtLogin: boolean;
  /** Closing the window only puts it away; otherwise it quits the app. */
  readonly closeToTray: boolean;
  /** Programs from outside may connect. */
  readonly externalPrograms: boolean;
  /** Runs that are older than this leave the history, and the oldest when it grows beyond that. */
  readonly historyDays: number;
  readonly historyMegabytes: number;
  readonly logLevel: LogLevel;
  readonly detailsShown: boolean;
  readonly groupByAccount: boolean;
  /** Runs are traced, and the dialog has a tab for that: for those who write providers. */
  readonly traceShown: boolean;
  readonly taskOrder: TaskOrder;
  readonly taskOrderDescending: boolean;
  /** The columns' widths in parts of the whole. */
  readonly nameWidth: number;
  readonly progressWidth: number;
  readonly remainingWidth: number;
}

/** How much history may be kept, and what is kept at first. */
export const HISTORY_LIMITS = {
  historyDays: { usual: 90, min: 1, max: 3_650 },
  historyMegabytes: { usual: 200, min: 1, max: 100_000 },
} as const;

const width = (usual: number): Field<number> => number({ usual, min: 0.05, max: 0.9 });

const FIELDS: { readonly [Name in keyof Preferences]: Field<Preferences[Name]> } = {
  language: oneOf(['system', ...LOCALES], 'system'),
  theme: oneOf(['system', 'light', 'dark'], 'system'),
  showDuringRun: flag(true),
  pinned: flag(false),
  closeAfterCleanRun: flag(true),
  notifyErrors: flag(true),
  notifyClean: flag(false),
  startAtLogin: flag(false),
  closeToTray: flag(true),
  externalPrograms: flag(true),
  historyDays: number(HISTORY_LIMITS.historyDays),
  historyMegabytes: number(HISTORY_LIMITS.historyMegabytes),
  logLevel: oneOf(LOG_LEVELS, 'info'),
  detailsShown: flag(true),
  groupByAccount: flag(false),
  traceShown: flag(false),
  taskOrder: oneOf(TASK_ORDERS, 'run'),
  taskOrderDescending: flag(false),
  nameWidth: width(0.38),
  progressWidth: width(0.44),
  remainingWidth: width(0.18),
};

const NAMES = Object.keys(FIELDS) as readonly (keyof Preferences)[];

const usual: object = Object.fromEntries(NAMES.map((name) => [name, FIELDS[name].usual]));
export const usualPreferences = usual as Preferences;

/** Names that are not ours are left out. */
export function readPreferences(value: unknown): FileReading<Preferences> {
  if (!isRecord(value)) return { kind: 'damaged', reason: 'it does not hold preferences' };
  const isRight = (name: keyof Preferences): boolean => FIELDS[name].accepts(value[name]);
  const chosen = Object.fromEntries(NAMES.filter(isRight).map((name) => [name, value[name]]));
  const wrong = NAMES.filter((name) => name in value && !isRight(name));
  return {
    kind: 'read',
    value: { ...usualPreferences, ...chosen },
    wrong: wrong.length === 0 ? null : wrong.join(', '),
  };
}

export type PreferenceChange = Partial<Preferences>;

/** Undefined for anything but a choice of right values under right names. */
export function parsePreferenceChange(value: unknown): PreferenceChange | undefined {
  if (!isRecord(value)) return undefined;
  const allRight = Object.entries(value).every(
    ([name, given]) => Object.hasOwn(FIELDS, name) && FIELDS[name as keyof Preferences].accepts(given),
  );
  return allRight ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
