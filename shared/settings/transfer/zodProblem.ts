import type { z } from 'zod';
import { formatPath } from '../stores.ts';
import type { FieldProblem } from '../storeKinds/settingField.ts';

type Verdict = Pick<FieldProblem, 'key' | 'args'>;

/** The first thing that a schema has against `value`, for people. */
export function zodProblem({ issues }: z.ZodError, value: unknown): FieldProblem {
  const [issue] = issues;
  if (issue === undefined) return { field: '', ...NOT_UNDERSTOOD };
  const given = valueAt(value, issue.path);
  const verdict = issue.code !== 'custom' && given === undefined ? MISSING : verdictOf(issue, given);
  return { field: formatPath(issue.path), ...verdict };
}

const MISSING: Verdict = { key: 'transfer.missing', args: {} };
const NOT_UNDERSTOOD: Verdict = { key: 'fieldProblem.notUnderstood', args: {} };

function verdictOf(issue: z.core.$ZodIssue, given: unknown): Verdict {
  switch (issue.code) {
    case 'too_small':
      if (issue.path.at(-1) === 'parts') return { key: 'fieldProblem.noParts', args: {} };
      if (issue.origin === 'string') return MISSING;
      return {
        key: issue.inclusive === false ? 'transfer.notPositive' : 'transfer.tooLittle',
        args: { min: Number(issue.minimum) },
      };
    case 'too_big': {
      const max = Number(issue.maximum);
      if (issue.origin === 'string') return { key: 'fieldProblem.tooLong', args: { max } };
      return { key: issue.origin === 'array' ? 'fieldProblem.tooMany' : 'transfer.tooMuch', args: { max } };
    }
    case 'invalid_value':
      if (issue.path.at(-1) === 'version') return { key: 'transfer.laterVersion', args: { version: String(given) } };
      return { key: 'fieldProblem.noSuchChoice', args: { options: issue.values.map(String).join(', ') } };
    case 'unrecognized_keys':
      return { key: 'fieldProblem.noSuchSetting', args: { name: issue.keys.join(', ') } };
    case 'custom':
      return { key: 'transfer.notUnique', args: {} };
    default:
      return NOT_UNDERSTOOD;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}
