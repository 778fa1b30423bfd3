import type { MessageKey } from '../../i18n/index.ts';
import type { Store } from '../stores.ts';
import { checkSetting, checkText } from './checkSetting.ts';
import { storeKindOf } from './index.ts';
import type { FieldProblem, SettingField, StoreKind } from './settingField.ts';

const MAX_NAME = 200;
const MAX_PARTS = 100_000;
/** A form shows a few; a store with thousands of wrong parts has the same problem everywhere. */
const MAX_PROBLEMS = 100;

type StoreContent = Pick<Store, 'account' | 'kind' | 'settings' | 'parts'>;
type Settings = Readonly<Record<string, unknown>>;

/** What keeps a store from working as far as that can be seen without running it, field by field. */
export function validateStore({ account, kind, settings, parts }: StoreContent): readonly FieldProblem[] {
  const problems = [...named('account', account, 'fieldProblem.accountMissing')];
  const known = storeKindOf(kind);
  if (known === undefined) return [...problems, { field: 'kind', key: 'fieldProblem.noSuchKind', args: { kind } }];
  problems.push(...unknownSettings(known, settings, 'settings'));
  problems.push(
    ...checkAll(
      known.fields.filter(({ name, at }) => at === 'store' || name in settings),
      settings,
      '',
    ),
  );
  if (parts.length === 0) problems.push({ field: 'parts', key: 'fieldProblem.noParts', args: {} });
  if (parts.length > MAX_PARTS)
    problems.push({ field: 'parts', key: 'fieldProblem.tooMany', args: { max: MAX_PARTS } });
  for (const [i, part] of parts.entries()) {
    if (problems.length >= MAX_PROBLEMS) break;
    if (part.name !== undefined) problems.push(...named(`parts[${i}].name`, part.name));
    problems.push(...unknownSettings(known, part.settings, `parts[${i}].settings`));
    problems.push(...checkAll(fieldsOfPart(known, settings, part.settings), part.settings, `parts[${i}].`));
  }
  return problems.slice(0, MAX_PROBLEMS);
}

/** What a part must have, and what it has beyond that; what its store has for all parts was judged there. */
function fieldsOfPart({ fields }: StoreKind, ofStore: Settings, ofPart: Settings): readonly SettingField[] {
  return fields.filter(
    ({ name, at }) => Object.hasOwn(ofPart, name) || (at === 'part' && !Object.hasOwn(ofStore, name)),
  );
}

function checkAll(fields: readonly SettingField[], settings: Settings, place: string): FieldProblem[] {
  return fields.flatMap((field) => {
    const verdict = checkSetting(field, Object.hasOwn(settings, field.name) ? settings[field.name] : undefined);
    if (verdict === null) return [];
    const { key, args, within = '' } = verdict;
    return [{ field: `${place}settings.${field.name}${within}`, key, args }];
  });
}

function unknownSettings({ fields, others }: StoreKind, settings: Settings, place: string): FieldProblem[] {
  if (others === 'all') return [];
  return Object.keys(settings)
    .filter((name) => !others.includes(name) && !fields.some((field) => field.name === name))
    .map((name) => ({ field: `${place}.${name}`, key: 'fieldProblem.noSuchSetting', args: { name } }));
}

function named(field: string, name: string, missing: MessageKey = 'fieldProblem.missing'): FieldProblem[] {
  const verdict = checkText(name, MAX_NAME);
  if (verdict === null) return [];
  return [{ field, key: verdict.key === 'fieldProblem.missing' ? missing : verdict.key, args: verdict.args }];
}
