import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import type { Store } from '#shared/settings/stores.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { draftOfStore } from '../draftOfStore.ts';
import { problemText } from '../problemText.ts';
import { TestView } from './TestView.tsx';
import { useStoreTest } from './useStoreTest.ts';
import { verdictOf } from './verdict.ts';
import styles from './TestDialog.module.css';

interface TestDialogProps {
  readonly store: Store;
  /** Null where it cannot be edited. */
  readonly onEdit: (() => void) | null;
  readonly onClose: () => void;
}

/** Tests an account as it is saved, at once. */
export function TestDialog({ store, onEdit, onClose }: TestDialogProps) {
  const { t } = useTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const test = useStoreTest();
  const { start } = test;
  const [problems, setProblems] = useState<readonly FieldProblem[] | null>(null);
  const hasFailed = problems !== null || verdictOf(test.news) === 'failed';
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void start(draftOfStore(store)).then(setProblems);
  }, [start, store]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {t('accounts.test.title', { account: store.account })}
      </h2>
      <div className={styles.content}>
        {problems === null ? (
          <TestView test={test} />
        ) : (
          <div role="alert">
            {problems.map((problem) => (
              <p key={problem.field} className={styles.problem}>
                {problemText(problem, storeKindOf(store.kind), t)}
              </p>
            ))}
          </div>
        )}
      </div>
      <div className={styles.footer}>
        {hasFailed && onEdit !== null && (
          <Button className={styles.edit} size="small" onClick={onEdit}>
            {t('accounts.test.edit')}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={!test.isOver && problems === null}
          onClick={() => void start(draftOfStore(store)).then(setProblems)}
        >
          {t('accounts.test.again')}
        </Button>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {t('accounts.test.close')}
        </Button>
      </div>
    </dialog>
  );
}
