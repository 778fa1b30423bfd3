import { Button } from '@fluentui/react-components';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';
import { changeNewStores } from '#shared/settings/groupMembers.ts';
import type { Group } from '#shared/settings/groups.ts';
import { ModalDialog } from '../../../../components/ModalDialog.tsx';
import { Select } from '../../../../components/Select.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { MemberTable } from './MemberTable.tsx';
import { LimitField } from './LimitField.tsx';
import styles from './GroupDialog.module.css';

interface GroupDialogProps {
  readonly group: Group;
  readonly stores: StoreListing;
  readonly onChange: (change: Partial<Omit<Group, 'id'>>) => void;
  readonly onClose: () => void;
}

const PARALLEL = { min: 1, max: 64, isWhole: true, mayBeEmpty: false };
const STALL_SECONDS = { min: 1, max: 86_400, isWhole: false, mayBeEmpty: true };
const GRACE_SECONDS = { min: 1, max: 3_600, isWhole: false, mayBeEmpty: true };

/** What a group does with each account. Whatever is chosen holds at once; there is nothing to confirm. */
export function GroupDialog({ group, stores, onChange, onClose }: GroupDialogProps) {
  const { t } = useTexts();
  const storeIds = stores.stores.map(({ store }) => store.id);
  return (
    <ModalDialog
      title={t('groups.editTitle', { name: group.name })}
      onClose={onClose}
      renderFooter={(close) => (
        <Button size="small" onClick={close}>
          {t('options.close')}
        </Button>
      )}
    >
      {stores.stores.length === 0 ? (
        <p className={styles.nothing}>{t('groups.noAccounts')}</p>
      ) : (
        <MemberTable group={group} stores={stores} onChange={(members) => onChange({ members })} />
      )}
      <div className={styles.fields}>
        <Select
          label={t('groups.newStores')}
          value={group.newStores}
          choices={[
            { value: 'include', label: t('groups.newStores.include') },
            { value: 'leaveOut', label: t('groups.newStores.leaveOut') },
          ]}
          onChange={(newStores) => onChange(changeNewStores(group, storeIds, newStores))}
        />
        <LimitField
          label={t('groups.parallel')}
          value={group.parallel}
          limits={PARALLEL}
          onChange={(parallel) => parallel !== null && onChange({ parallel })}
        />
        <LimitField
          label={t('groups.stallAfterSeconds')}
          value={group.stallAfterSeconds}
          usual={stores.limits.stallAfterSeconds}
          limits={STALL_SECONDS}
          onChange={(stallAfterSeconds) => onChange({ stallAfterSeconds })}
        />
        <LimitField
          label={t('groups.cancelGraceSeconds')}
          hint={t('groups.graceHint')}
          value={group.cancelGraceSeconds}
          usual={stores.limits.cancelGraceSeconds}
          limits={GRACE_SECONDS}
          onChange={(cancelGraceSeconds) => onChange({ cancelGraceSeconds })}
        />
      </div>
    </ModalDialog>
  );
}
