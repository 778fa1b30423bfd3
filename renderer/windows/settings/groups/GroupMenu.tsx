import { Menu, type MenuItem } from '../../../components/Menu.tsx';
import type { MenuPoint } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';

export interface GroupActions {
  readonly onEdit: () => void;
  readonly onSendReceive: () => void;
  readonly onCopy: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

interface GroupMenuProps {
  readonly point: MenuPoint;
  /** The name of the group that it is about. */
  readonly name: string;
  readonly canRemove: boolean;
  readonly actions: GroupActions;
  readonly onClose: () => void;
}

/** What can be done with a group, where it is. */
export function GroupMenu({ point, name, canRemove, actions, onClose }: GroupMenuProps) {
  const { t } = useTexts();
  const items: readonly MenuItem[] = [
    { label: t('groups.edit'), keys: 'Enter', onChoose: actions.onEdit },
    { label: t('groups.sendReceive'), onChoose: actions.onSendReceive },
    { label: t('groups.copy'), onChoose: actions.onCopy },
    { label: t('groups.rename'), keys: 'F2', onChoose: actions.onRename },
    { label: t('groups.remove'), keys: 'Delete', disabled: !canRemove, onChoose: actions.onRemove },
  ];
  return <Menu label={name} items={items} point={point} onClose={onClose} />;
}
