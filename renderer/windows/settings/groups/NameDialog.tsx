import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { findGroup, type Group } from '#shared/settings/groups.ts';
import { ModalDialog } from '../../../components/ModalDialog.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './NameDialog.module.css';

const MAX_NAME_LENGTH = 100;

interface NameDialogProps {
  readonly title: string;
  readonly suggestion: string;
  /** Those whose names are taken. */
  readonly others: readonly Group[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name that no other group has. */
export function NameDialog({ title, suggestion, others, onName, onClose }: NameDialogProps) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(suggestion);
  const problem = name.trim() === '' ? 'groups.nameMissing' : findGroup(others, name) && 'groups.nameTaken';
  useEffect(() => input.current?.select(), []);
  const submit = (event: FormEvent): void => {
    if (problem === undefined) return onName(name.trim());
    event.preventDefault();
    input.current?.focus();
  };
  return (
    <ModalDialog
      title={title}
      onClose={onClose}
      renderFooter={(close) => (
        <>
          <Button appearance="primary" size="small" type="submit" form={`${id}-form`}>
            {t('groups.ok')}
          </Button>
          <Button size="small" onClick={close}>
            {t('groups.cancel')}
          </Button>
        </>
      )}
    >
      <form id={`${id}-form`} method="dialog" className={styles.form} onSubmit={submit}>
        <label htmlFor={id}>{t('groups.name')}</label>
        <input
          ref={input}
          id={id}
          className={styles.input}
          value={name}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem !== undefined && t(problem)}
        </p>
      </form>
    </ModalDialog>
  );
}
