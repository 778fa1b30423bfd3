import { Button } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import type { StoreKind } from '#shared/settings/storeKinds/settingField.ts';
import { type MenuPoint, pointBelow } from '../../../../components/menuPlace.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { AddAccount } from './AddAccount.tsx';
import { type AccountCommands, canDuplicate, canEdit, canTest } from './useAccountCommands.ts';
import styles from './AccountTools.module.css';

interface AccountToolsProps {
  readonly stores: readonly ListedStore[];
  readonly commands: AccountCommands;
  readonly isLocked: boolean;
  readonly onAdd: (kind: StoreKind) => void;
  readonly onEdit: (listed: ListedStore) => void;
  readonly onTest: (listed: ListedStore) => void;
  readonly onMenu: (point: MenuPoint) => void;
}

/** What can be done with the account where the keyboard stands in the list. */
export function AccountTools({ stores, commands, isLocked, onAdd, onEdit, onTest, onMenu }: AccountToolsProps) {
  const { t } = useTexts();
  const { active } = commands;
  const isAt = (index: number): boolean => active !== undefined && stores[index] === active;
  const can = (test: (listed: ListedStore) => boolean): boolean => active !== undefined && test(active);
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('accounts.list')}>
      <AddAccount label={t('accounts.add')} isLocked={isLocked} onAdd={onAdd} />
      <Button
        size="small"
        aria-keyshortcuts="Enter"
        disabledFocusable={isLocked || !can(canEdit)}
        onClick={() => active !== undefined && onEdit(active)}
      >
        {t('accounts.edit')}
      </Button>
      <Button size="small" disabledFocusable={!can(canTest)} onClick={() => active !== undefined && onTest(active)}>
        {t('accounts.test')}
      </Button>
      <Button
        className={styles.rare}
        size="small"
        disabledFocusable={isLocked || !can(canDuplicate)}
        onClick={commands.duplicate}
      >
        {t('accounts.duplicate')}
      </Button>
      <Button
        size="small"
        aria-keyshortcuts="Delete"
        disabledFocusable={isLocked || active === undefined}
        onClick={commands.remove}
      >
        {t('accounts.remove')}
      </Button>
      <Button
        className={styles.more}
        size="small"
        appearance="subtle"
        icon={<MoreHorizontal16Regular />}
        aria-label={t('accounts.more')}
        title={t('accounts.more')}
        aria-haspopup="menu"
        disabledFocusable={active === undefined}
        onClick={({ currentTarget }) => onMenu(pointBelow(currentTarget))}
      />
      <span className={styles.rare}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp16Regular />}
          aria-label={t('accounts.moveUp')}
          title={`${t('accounts.moveUp')} (Alt+↑)`}
          aria-keyshortcuts="Alt+ArrowUp"
          disabledFocusable={isLocked || active === undefined || isAt(0)}
          onClick={() => commands.moveBy(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown16Regular />}
          aria-label={t('accounts.moveDown')}
          title={`${t('accounts.moveDown')} (Alt+↓)`}
          aria-keyshortcuts="Alt+ArrowDown"
          disabledFocusable={isLocked || active === undefined || isAt(stores.length - 1)}
          onClick={() => commands.moveBy(1)}
        />
      </span>
    </div>
  );
}
