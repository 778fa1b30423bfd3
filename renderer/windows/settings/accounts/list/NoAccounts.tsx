import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './AccountList.module.css';

export function NoAccounts() {
  const { t } = useTexts();
  return (
    <div className={styles.nothing}>
      <EmptyState
        icon={<MailInboxArrowDownRegular fontSize={32} aria-hidden="true" />}
        title={t('accounts.none')}
        hint={t('accounts.noneHint')}
      />
    </div>
  );
}
