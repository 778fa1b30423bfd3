import { isSecretReference } from '../secretReference.ts';
import type { FieldProblem, SettingField } from './settingField.ts';

/** Enough for any path, argument or variable of any system. */
const MAX_TEXT = 32_000;
const MAX_ENTRIES = 1_000;

type Verdict = Omit<FieldProblem, 'field'> & {
  /** Behind the field's own name, where it is one of several things in it. */
  readonly within?: string;
};

/** What is wrong with the value of a setting; null if nothing is. */
export function checkSetting(field: SettingField, value: unknown): Verdict | null {
  const verdict = verdictOn(field, value);
  return verdict === missing && field.missing !== undefined ? { key: field.missing, args: {} } : verdict;
}

function verdictOn(field: SettingField, value: unknown): Verdict | null {
  if (value === undefined || value === '' || isEmptyList(value)) return field.required === true ? missing : null;
  switch (field.type) {
    case 'text':
      return checkText(value, field.maxLength);
    case 'path':
      return checkText(value, MAX_TEXT);
    case 'number':
      return checkNumber(value, field.min, field.max);
    case 'choice':
      return checkChoice(
        value,
        field.options.map((option) => option.value),
      );
    case 'command':
      return checkCommand(value);
    case 'variables':
      return checkNamed(value, (text) => (text === '' ? null : checkText(text, MAX_TEXT)));
    case 'secret':
      return checkSecret(value);
    case 'secrets':
      return checkNamed(value, checkSecret);
    case 'scenario':
      return checkScenario(value, field.options);
  }
}

const missing: Verdict = { key: 'fieldProblem.missing', args: {} };
const notUnderstood: Verdict = { key: 'fieldProblem.notUnderstood', args: {} };

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function checkText(value: unknown, max: number): Verdict | null {
  if (typeof value !== 'string') return notUnderstood;
  if (value.trim() === '') return missing;
  if (value.length > max) return { key: 'fieldProblem.tooLong', args: { max } };
  return checkNoZero(value);
}

/** No system can hand a zero character to a program. */
function checkNoZero(text: string): Verdict | null {
  return text.includes('\0') ? { key: 'fieldProblem.zeroCharacter', args: {} } : null;
}

function checkNumber(value: unknown, min: number, max: number): Verdict | null {
  if (typeof value !== 'number') return notUnderstood;
  return value >= min && value <= max ? null : { key: 'fieldProblem.outOfRange', args: { min, max } };
}

function checkChoice(value: unknown, options: readonly string[]): Verdict | null {
  if (options.some((option) => option === value)) return null;
  return { key: 'fieldProblem.noSuchChoice', args: { options: options.join(', ') } };
}

function checkCommand(value: unknown): Verdict | null {
  if (!Array.isArray(value) || value.length > MAX_ENTRIES) return notUnderstood;
  const [program] = value as readonly unknown[];
  if (typeof program === 'string' && program.trim() === '') return missing;
  for (const [i, word] of value.entries()) {
    const problem = typeof word === 'string' ? checkNoZero(word) : notUnderstood;
    if (problem !== null) return { ...problem, within: `[${i}]` };
  }
  return null;
}

function checkNamed(value: unknown, check: (value: unknown) => Verdict | null): Verdict | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notUnderstood;
  const entries = Object.entries(value);
  if (entries.length > MAX_ENTRIES) return notUnderstood;
  for (const [name, item] of entries) {
    const within = `.${name}`;
    if (!/^[^=\0]+$/.test(name)) return { key: 'fieldProblem.variableName', args: { name }, within };
    const problem = check(item);
    if (problem !== null) return { ...problem, within };
  }
  return null;
}

function checkSecret(value: unknown): Verdict | null {
  if (!isSecretReference(value)) return { key: 'fieldProblem.secretInTheClear', args: {} };
  return value.$secret === null ? { key: 'fieldProblem.secretMissing', args: {} } : null;
}

function checkScenario(value: unknown, names: readonly string[]): Verdict | null {
  if (typeof value !== 'string') return notUnderstood;
  if (names.includes(value) || value.endsWith('.json')) return checkNoZero(value);
  return { key: 'fieldProblem.noSuchScenario', args: { name: value } };
}
