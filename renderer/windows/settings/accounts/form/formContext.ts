import { createContext, use } from 'react';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';

/** What the controls of a form need to know of the whole. */
interface FormContextValue {
  /** What is to be shown as wrong there: nothing where nobody has been yet. */
  readonly problemAt: (path: string) => FieldProblem | undefined;
  /** The control there lost the focus. */
  readonly onLeave: (path: string) => void;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useFormContext(): FormContextValue {
  const context = use(FormContext);
  if (context === null) throw new Error('FormContext is missing');
  return context;
}
