import { useState } from 'react';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import type { SecretLifetime } from '#shared/settings/secrets.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { useStoreTest } from '../test/useStoreTest.ts';
import { hasTypedSecrets, keepTyped } from './keepTyped.ts';
import { draftOf, type StoreForm } from './storeForm.ts';
import { useFormProblems } from './useFormProblems.ts';

/** What stands in the form and what can be done with it. */
export function useAccountForm(initial: StoreForm, onSaved: (id: string) => void) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [form, setForm] = useState(initial);
  const problems = useFormProblems(form);
  const test = useStoreTest();
  const [attempts, setAttempts] = useState(0);
  /** Whether secrets may be kept for a shorter time than they should. */
  const [question, setQuestion] = useState<string | null>(null);
  /** What the main process has to say against it; no problems if no account can be saved at all. */
  const [refusal, setRefusal] = useState<readonly FieldProblem[] | null>(null);

  const isRight = (): boolean => {
    if (problems.all.length === 0) return true;
    problems.showAll();
    setAttempts((before) => before + 1);
    return false;
  };
  const withSecrets = (lifetime: SecretLifetime): Promise<StoreForm | null> =>
    keepTyped(form, (secret) => bridge.invoke('keepSecret', { secret, lifetime }));

  const save = async (lifetime: SecretLifetime): Promise<void> => {
    const ready = await withSecrets(lifetime);
    if (ready === null) return setQuestion(t('accounts.form.secretNotKept'));
    const answer = await bridge.invoke('saveStore', draftOf(ready));
    if ('id' in answer) onSaved(answer.id);
    else setRefusal(answer.problems);
  };
  const askOrSave = async (): Promise<void> => {
    if (!isRight()) return;
    const { explanation } = await bridge.invoke('secretsState', null);
    if (explanation !== null && hasTypedSecrets(form)) setQuestion(t(explanation));
    else await save('always');
  };
  const startTest = async (): Promise<void> => {
    if (!isRight()) return;
    // A test is no reason to store a secret: the form may be left without saving.
    const ready = await withSecrets('untilQuit');
    if (ready !== null) setRefusal(await test.start(draftOf(ready)));
  };
  return {
    form,
    problems,
    test,
    attempts,
    question,
    refusal,
    change: (next: StoreForm): void => {
      setForm(next);
      setRefusal(null);
    },
    save: () => void askOrSave(),
    startTest: () => void startTest(),
    keepUntilQuit: (): void => {
      setQuestion(null);
      void save('untilQuit');
    },
    /** Says all that is wrong in one place, for what no field can say. */
    refuse: () => setRefusal(problems.all),
    dismissQuestion: () => setQuestion(null),
  };
}
