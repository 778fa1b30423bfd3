import { Button } from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../../../../i18n/texts.ts';
import { problemText } from '../problemText.ts';
import { TestView } from '../test/TestView.tsx';
import { AccountFields } from './AccountFields.tsx';
import { FormContext } from './formContext.ts';
import { FormQuestion } from './FormQuestion.tsx';
import type { StoreForm } from './storeForm.ts';
import { useAccountForm } from './useAccountForm.ts';
import styles from './AccountDialog.module.css';

interface AccountDialogProps {
  /** As it was when the form was opened. */
  readonly initial: StoreForm;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Adds an account, or changes one. */
export function AccountDialog({ initial, onSaved, onClose }: AccountDialogProps) {
  const { t } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const account = useAccountForm(initial, (saved) => {
    onSaved(saved);
    dialog.current?.close();
  });
  const { form, problems, test, question, refusal, attempts, refuse } = account;
  const focusWrong = useEffectEvent(() => {
    const wrong = dialog.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (wrong === null) refuse();
    else wrong?.focus();
  });
  useEffect(() => {
    dialog.current?.showModal();
    // By itself it would give the focus to what scrolls.
    dialog.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    if (attempts > 0) focusWrong();
  }, [attempts]);

  const leave = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (form === initial) dialog.current?.close();
    else setLeaving(true);
  };
  const title = t(form.id === null ? 'accounts.form.new' : 'accounts.form.edit', { kind: t(form.kind.label) });
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onCancel={leave} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          account.save();
        }}
      >
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.content}>
          <FormContext value={{ problemAt: problems.shownAt, onLeave: problems.onLeave }}>
            <AccountFields form={form} onChange={account.change} />
          </FormContext>
        </div>
        {test.isShown && <TestView test={test} className={styles.test} />}
        {refusal !== null && (
          <div role="alert" className={styles.refusal}>
            {refusal.length === 0
              ? t('accounts.form.notSaved')
              : refusal.map((each) => problemText(each, form.kind, t))}
          </div>
        )}
        {question !== null && (
          <FormQuestion
            question={question}
            yes={t('accounts.form.untilQuit')}
            no={t('accounts.form.keepEditing')}
            onYes={account.keepUntilQuit}
            onNo={account.dismissQuestion}
          />
        )}
        {isLeaving && (
          <FormQuestion
            question={t('accounts.form.discardAsk')}
            yes={t('accounts.form.discard')}
            no={t('accounts.form.keepEditing')}
            onYes={() => dialog.current?.close()}
            onNo={() => setLeaving(false)}
          />
        )}
        <div className={styles.footer}>
          <Button size="small" className={styles.testButton} onClick={account.startTest}>
            {t('accounts.form.test')}
          </Button>
          <Button size="small" appearance="primary" type="submit">
            {t('accounts.form.save')}
          </Button>
          <Button size="small" onClick={() => leave()}>
            {t('accounts.form.cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
