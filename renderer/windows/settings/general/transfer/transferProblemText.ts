import type { MessageKey } from '#shared/i18n/index.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { TransferProblem } from '#shared/settings/transfer/transfer.ts';
import { preferenceName } from './preferenceTexts.ts';
import { sectionName } from './sectionName.ts';

/** "Accounts › Tasks: At least one task is required. (In the file: sections.stores.stores[0].parts)" */
export function transferProblemText({ field, key, args }: TransferProblem, t: Translate): string {
  const problem = t(key, args);
  const [, section, inSection] = /^sections\.(\w+)(.*)$/.exec(field) ?? [];
  if (section === undefined) return field === '' || key.startsWith('transfer.') ? problem : atPlace(field);
  return atPlace([sectionName(section, t), ...fieldName(section, inSection ?? '', t)].join(' › '));

  function atPlace(place: string): string {
    return t('transfer.wrongPlace', { place, problem, field });
  }
}

/** What forms call the fields of accounts and groups, by their last names. */
const NAMES: Readonly<Record<string, Readonly<Record<string, MessageKey>>>> = {
  stores: {
    account: 'accounts.form.account',
    name: 'accounts.form.rowName',
    does: 'accounts.form.does',
    parts: 'accounts.form.tasks',
  },
  groups: {
    name: 'groups.name',
    newStores: 'groups.newStores',
    online: 'groups.online',
    offline: 'groups.offline',
    everyMinutes: 'groups.minutes',
    store: 'groups.account',
    sends: 'groups.send',
    receives: 'groups.receive',
    headersOnly: 'groups.headersOnly',
    parallel: 'groups.parallel',
    stallAfterSeconds: 'groups.stallAfterSeconds',
    cancelGraceSeconds: 'groups.cancelGraceSeconds',
    onExit: 'groups.onExit',
    onMetered: 'groups.onMetered',
  },
};

function fieldName(section: string, path: string, t: Translate): readonly string[] {
  const name = /\.(\w+)$/.exec(path)?.[1];
  if (name === undefined) return [];
  if (section === 'preferences') return [preferenceName(name, t)];
  const key = NAMES[section]?.[name];
  return key === undefined ? [] : [t(key)];
}
