import type { MessageKey } from '#shared/i18n/index.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { FieldProblem, StoreKind } from '#shared/settings/storeKinds/settingField.ts';

const OF_PART = /^parts\[(\d+)\]\.(.*)$/;

/** "Task 2, Command: This field is required." */
export function problemText({ field, key, args }: FieldProblem, kind: StoreKind | undefined, t: Translate): string {
  const [, part, inPart] = OF_PART.exec(field) ?? [];
  const label = labelOf(inPart ?? field, kind);
  const problem = t(key, args);
  if (label === null) return problem;
  if (part === undefined) return t('accounts.problemAt', { field: t(label), problem });
  return t('accounts.problemAtTask', { number: Number(part) + 1, field: t(label), problem });
}

function labelOf(path: string, kind: StoreKind | undefined): MessageKey | null {
  if (path === 'account') return 'accounts.form.account';
  if (path === 'name') return 'accounts.form.rowName';
  if (path === 'parts') return 'accounts.form.tasks';
  const name = /^settings\.([^.[]+)/.exec(path)?.[1];
  return kind?.fields.find((field) => field.name === name)?.label ?? null;
}
