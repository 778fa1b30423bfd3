import { type MessageKey } from '#shared/i18n/index.ts';
import { LOCALES } from '#shared/i18n/locale.ts';
import { LOCALE_NAMES } from '#shared/i18n/localeNames.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Preferences } from '#shared/settings/preferences.ts';

const COLUMNS = {
  nameWidth: 'column.name',
  progressWidth: 'column.progress',
  remainingWidth: 'column.remaining',
} as const;

const NAMES: Readonly<Record<Exclude<keyof Preferences, keyof typeof COLUMNS> | 'onMetered', MessageKey>> = {
  language: 'options.language',
  theme: 'options.theme',
  showDuringRun: 'import.showDuringRun',
  pinned: 'action.pin',
  closeAfterCleanRun: 'options.closeAfterCleanRun',
  notifyErrors: 'options.notifyErrors',
  notifyClean: 'options.notifyClean',
  startAtLogin: 'general.startAtLogin',
  closeToTray: 'general.closeToTray',
  externalPrograms: 'general.externalPrograms',
  historyDays: 'general.historyDays',
  historyMegabytes: 'general.historyMegabytes',
  logLevel: 'general.logLevel',
  detailsShown: 'import.detailsShown',
  groupByAccount: 'options.groupByAccount',
  traceShown: 'options.traceShown',
  taskOrder: 'import.taskOrder',
  taskOrderDescending: 'import.taskOrderDescending',
  onMetered: 'groups.onMetered',
};

/** What a preference, or a choice that is kept with the groups, is called where it is chosen. */
export function preferenceName(name: string, t: Translate): string {
  if (isKeyOf(COLUMNS, name)) return t('column.width', { column: t(COLUMNS[name]) });
  return isKeyOf(NAMES, name) ? t(NAMES[name]) : name;
}

const VALUES: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  language: { system: 'options.system' },
  theme: { system: 'options.system', light: 'options.light', dark: 'options.dark' },
  logLevel: { error: 'general.logLevel.error', warn: 'general.logLevel.warn', info: 'general.logLevel.info' },
  taskOrder: {
    run: 'import.taskOrder.run',
    name: 'column.name',
    progress: 'column.progress',
    remaining: 'column.remaining',
  },
};
const SWITCH: Readonly<Record<string, MessageKey>> = { true: 'import.on', false: 'import.off' };

/** `value` as a settings file has it. */
export function preferenceValue(name: string, value: string, t: Translate): string {
  const key = VALUES[name]?.[value] ?? SWITCH[value];
  if (key !== undefined) return t(key);
  if (isKeyOf(COLUMNS, name)) return t('import.share', { share: Number(value) });
  const locale = name === 'language' ? LOCALES.find((each) => each === value) : undefined;
  return locale === undefined ? value : LOCALE_NAMES[locale];
}

function isKeyOf<T extends object>(object: T, name: string): name is keyof T & string {
  return Object.hasOwn(object, name);
}
