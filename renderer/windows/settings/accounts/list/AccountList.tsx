import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import { isMenuKey } from '../../../../components/menuKey.ts';
import { type MenuPoint, pointOn } from '../../../../components/menuPlace.ts';
import { placeOfKey } from '../../../../components/placeOfKey.ts';
import { VisuallyHidden } from '../../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { AccountRow } from './AccountRow.tsx';
import type { AccountCommands } from './useAccountCommands.ts';
import styles from './AccountList.module.css';

interface AccountListProps {
  readonly stores: readonly ListedStore[];
  readonly commands: AccountCommands;
  readonly isLocked: boolean;
  readonly onEdit: (listed: ListedStore) => void;
  readonly onMenu: (point: MenuPoint) => void;
}

/** The list keeps the focus and names the row where the keyboard stands, so that none is lost with a row. */
export function AccountList({ stores, commands, isLocked, onEdit, onMenu }: AccountListProps) {
  const { t } = useTexts();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const { active } = commands;
  const activeId = active?.store.id;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(`${id}-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, activeId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isHandled = isMenuKey(event) ? openMenu() : keyOf(event);
    if (isHandled) event.preventDefault();
  };
  const keyOf = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const at = stores.findIndex(({ store }) => store.id === activeId);
    const next = stores[placeOfKey(key, at, stores.length, stores.length) ?? -1];
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      if (!isLocked) commands.moveBy(key === 'ArrowUp' ? -1 : 1);
    } else if ((ctrlKey || metaKey) && key === 'z') commands.undo();
    else if (next !== undefined) commands.select(next.store.id);
    else if (active === undefined) return false;
    else if (key === 'Enter') onEdit(active);
    else if (key === 'Delete') {
      if (!isLocked) commands.remove();
    } else if (key === ' ') toggle(active);
    else return false;
    return true;
  };
  const openMenu = (): boolean => {
    const row = grid.current?.querySelector('[aria-selected=true]');
    if (row) onMenu(pointOn(row));
    return true;
  };
  const toggle = ({ store }: ListedStore): void => {
    if (!isLocked) commands.setEnabled(store.id, store.disabled === true);
  };
  return (
    <>
      <div
        ref={grid}
        className={styles.list}
        role="grid"
        tabIndex={0}
        aria-label={t('accounts.list')}
        aria-rowcount={stores.length}
        aria-activedescendant={activeId === undefined ? undefined : `${id}-${activeId}`}
        onKeyDown={onKeyDown}
      >
        {stores.map((listed) => (
          <AccountRow
            key={listed.store.id}
            id={`${id}-${listed.store.id}`}
            listed={listed}
            isActive={listed === active}
            isLocked={isLocked}
            onSelect={() => {
              commands.select(listed.store.id);
              grid.current?.focus();
            }}
            onToggle={() => toggle(listed)}
            onEdit={() => onEdit(listed)}
            onMenu={onMenu}
          />
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">{commands.announcement}</span>
      </VisuallyHidden>
    </>
  );
}
