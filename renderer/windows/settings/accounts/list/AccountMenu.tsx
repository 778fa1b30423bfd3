import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import { Menu, type MenuItem } from '../../../../components/Menu.tsx';
import type { MenuPoint } from '../../../../components/menuPlace.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { type AccountCommands, canDuplicate, canEdit, canTest } from './useAccountCommands.ts';

interface AccountMenuProps {
  readonly point: MenuPoint;
  readonly stores: readonly ListedStore[];
  /** The account that it is about. */
  readonly listed: ListedStore;
  readonly commands: AccountCommands;
  readonly isLocked: boolean;
  readonly onEdit: (listed: ListedStore) => void;
  readonly onTest: (listed: ListedStore) => void;
  readonly onClose: () => void;
}

/** What can be done with an account, where it is. */
export function AccountMenu({ point, stores, listed, commands, isLocked, onEdit, onTest, onClose }: AccountMenuProps) {
  const { t } = useTexts();
  const { id, account, disabled = false } = listed.store;
  const items: readonly MenuItem[] = [
    {
      label: t('accounts.edit'),
      keys: 'Enter',
      disabled: isLocked || !canEdit(listed),
      onChoose: () => onEdit(listed),
    },
    { label: t('accounts.test'), disabled: !canTest(listed), onChoose: () => onTest(listed) },
    {
      label: t(disabled ? 'accounts.enable' : 'accounts.disable'),
      disabled: isLocked,
      onChoose: () => commands.setEnabled(id, disabled),
    },
    { label: t('accounts.duplicate'), disabled: isLocked || !canDuplicate(listed), onChoose: commands.duplicate },
    {
      label: t('accounts.moveUp'),
      keys: 'Alt+↑',
      disabled: isLocked || listed === stores[0],
      onChoose: () => commands.moveBy(-1),
    },
    {
      label: t('accounts.moveDown'),
      keys: 'Alt+↓',
      disabled: isLocked || listed === stores.at(-1),
      onChoose: () => commands.moveBy(1),
    },
    { label: t('accounts.remove'), keys: 'Delete', disabled: isLocked, onChoose: commands.remove },
  ];
  return <Menu label={account} items={items} point={point} onClose={onClose} />;
}
