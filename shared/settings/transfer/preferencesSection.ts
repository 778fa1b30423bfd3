import { HISTORY_LIMITS, parsePreferenceChange, type PreferenceChange, type Preferences } from '../preferences.ts';
import type { FieldProblem } from '../storeKinds/settingField.ts';
import { changedDetails, choiceChange } from './changedDetails.ts';
import type { ReadSection, SettingsSection } from './transfer.ts';

interface PreferencesOwner {
  readonly current: Preferences;
  change(change: PreferenceChange): void;
}

export function preferencesSection(owner: PreferencesOwner): SettingsSection {
  return {
    name: 'preferences',
    collect: () => owner.current,
    read: (value) => readPreferencesSection(value, owner),
  };
}

/** Names that are not known come from a later app; a value that is wrong comes from nowhere good. */
function readPreferencesSection(value: unknown, owner: PreferencesOwner): ReadSection {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: { field: '', key: 'fieldProblem.notUnderstood', args: {} } };
  }
  const known = Object.entries(value).filter(([name]) => Object.hasOwn(owner.current, name));
  const unknownItems = Object.keys(value).filter((name) => !Object.hasOwn(owner.current, name));
  const wrong = known.find(([name, given]) => parsePreferenceChange({ [name]: given }) === undefined);
  if (wrong !== undefined) return { problem: problemOf(wrong[0]) };
  const change = Object.fromEntries(known) as PreferenceChange;
  const details = changedDetails(owner.current, { ...owner.current, ...change });
  return {
    changes: details.map(choiceChange),
    unknownItems,
    isFixed: false,
    apply: () => {
      owner.change(change);
      return true;
    },
  };
}

function problemOf(field: string): FieldProblem {
  if (field !== 'historyDays' && field !== 'historyMegabytes') {
    return { field, key: 'fieldProblem.notUnderstood', args: {} };
  }
  const { min, max } = HISTORY_LIMITS[field];
  return { field, key: 'fieldProblem.outOfRange', args: { min, max } };
}
