import type { ListedStore, StoreListing } from '#shared/protocol/storeBridge.ts';
import { changeMember, memberOf } from '#shared/settings/groupMembers.ts';
import type { Group, GroupMember } from '#shared/settings/groups.ts';
import { CheckBox } from '../../../../components/CheckBox.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './MemberTable.module.css';

interface MemberTableProps {
  readonly group: Group;
  readonly stores: StoreListing;
  readonly onChange: (members: GroupMember[]) => void;
}

/** Each account with what the group does with it. */
export function MemberTable({ group, stores, onChange }: MemberTableProps) {
  const { t } = useTexts();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('groups.account')}</th>
            <th scope="col">{t('groups.send')}</th>
            <th scope="col">{t('groups.receive')}</th>
            <th scope="col">{t('groups.headersOnly')}</th>
          </tr>
        </thead>
        <tbody>
          {stores.stores.map((listed) => (
            <MemberRow
              key={listed.store.id}
              listed={listed}
              member={memberOf(group, listed.store.id)}
              onChange={(change) => onChange(changeMember(group, listed.store.id, change))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MemberRowProps {
  readonly listed: ListedStore;
  readonly member: GroupMember;
  readonly onChange: (change: Partial<Omit<GroupMember, 'store'>>) => void;
}

function MemberRow({ listed: { store }, member, onChange }: MemberRowProps) {
  const { t } = useTexts();
  const { account, parts, disabled } = store;
  const { isIncluded, sends, receives, headersOnly } = member;
  const canSend = parts.some(({ does }) => does !== 'receive');
  const canReceive = parts.some(({ does }) => does !== 'send');
  const box = (column: string, isChecked: boolean, isOpen: boolean, change: (isOn: boolean) => void) => (
    <td>
      <input
        type="checkbox"
        aria-label={t('groups.cell', { account, column })}
        checked={isChecked && isOpen}
        disabled={!isOpen}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <CheckBox checked={isIncluded} onChange={(isOn) => onChange({ isIncluded: isOn })}>
          {disabled === true ? t('groups.turnedOff', { account }) : account}
        </CheckBox>
      </th>
      {box(t('groups.send'), sends, isIncluded && canSend, (isOn) => onChange({ sends: isOn }))}
      {box(t('groups.receive'), receives, isIncluded && canReceive, (isOn) => onChange({ receives: isOn }))}
      {box(t('groups.headersOnly'), headersOnly, isIncluded && canReceive && receives, (isOn) =>
        onChange({ headersOnly: isOn }),
      )}
    </tr>
  );
}
