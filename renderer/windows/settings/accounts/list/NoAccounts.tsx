import { Button } from '@fluentui/react-components';
import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import { useState } from 'react';
import type { StoreKind } from '#shared/settings/storeKinds/settingField.ts';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { Note, type NoteContent } from '../../general/Note.tsx';
import { useImport } from '../../general/transfer/useImport.tsx';
import styles from './AccountList.module.css';
import { AddAccount } from './AddAccount.tsx';

interface NoAccountsProps {
  readonly isLocked: boolean;
  readonly onAdd: (kind: StoreKind) => void;
}

/** The first account, or those of another computer. */
export function NoAccounts({ isLocked, onAdd }: NoAccountsProps) {
  const { t } = useTexts();
  const [note, setNote] = useState<NoteContent | null>(null);
  const { choose, dialog } = useImport(setNote);
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={<MailInboxArrowDownRegular fontSize={32} aria-hidden="true" />}
        title={t('accounts.none')}
        hint={t('accounts.noneHint')}
        action={
          <div className={styles.first}>
            <AddAccount label={t('accounts.addFirst')} isLocked={isLocked} onAdd={onAdd} />
            <Button size="small" disabledFocusable={isLocked} onClick={choose}>
              {t('general.import')}
            </Button>
          </div>
        }
      />
      <Note content={note} />
      {dialog}
    </div>
  );
}
