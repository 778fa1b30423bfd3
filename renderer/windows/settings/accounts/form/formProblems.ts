import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import { validateStore } from '#shared/settings/storeKinds/validateStore.ts';
import { rowsOf } from './formValue.ts';
import { draftOf, fieldsAt, pathOf, type StoreForm } from './storeForm.ts';

/** All that is wrong with what stands in the form. */
export function formProblems(form: StoreForm): readonly FieldProblem[] {
  return [...namedTwice(form), ...validateStore(draftOf(form))];
}

/** What is wrong with the field there, or with something in it. */
export function problemAt(problems: readonly FieldProblem[], path: string): FieldProblem | undefined {
  return problems.find(({ field }) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`));
}

/** Of two variables with the same name only one would be left. */
function namedTwice({ kind, values }: StoreForm): FieldProblem[] {
  return fieldsAt(kind, 'store').flatMap((field) => {
    const names = rowsOf(values[field.name] ?? '').map(({ name }) => name);
    const twice = new Set(names.filter((name, i) => name !== '' && names.indexOf(name) !== i));
    return [...twice].map((name): FieldProblem => ({
      field: `${pathOf(field.name, null)}.${name}`,
      key: 'fieldProblem.nameTwice',
      args: { name },
    }));
  });
}
