import { useMemo, useState } from 'react';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import { formProblems, problemAt } from './formProblems.ts';
import type { StoreForm } from './storeForm.ts';

interface FormProblems {
  readonly all: readonly FieldProblem[];
  /** Only where somebody has been, until they try to go on. */
  readonly shownAt: (path: string) => FieldProblem | undefined;
  readonly onLeave: (path: string) => void;
  readonly showAll: () => void;
}

/** What is wrong with the form, and how much of it is said. */
export function useFormProblems(form: StoreForm): FormProblems {
  const all = useMemo(() => formProblems(form), [form]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAllShown, setAllShown] = useState(form.id !== null);
  return {
    all,
    shownAt(path) {
      const isShown = isAllShown || [...left].some((each) => path === each || path.startsWith(`${each}.`));
      return isShown ? problemAt(all, path) : undefined;
    },
    onLeave: (path) => setLeft((before) => (before.has(path) ? before : new Set([...before, path]))),
    showAll: () => setAllShown(true),
  };
}
