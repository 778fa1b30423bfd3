import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId, useState } from 'react';
import type { Group } from '#shared/settings/groups.ts';
import { isMenuKey } from '../../../components/menuKey.ts';
import { type MenuPoint, pointAt, pointOn } from '../../../components/menuPlace.ts';
import { placeOfKey } from '../../../components/placeOfKey.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { type GroupActions, GroupMenu } from './GroupMenu.tsx';
import { groupSummary } from './groupSummary.ts';
import styles from './GroupList.module.css';

interface GroupListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly groups: readonly Group[];
  readonly selected: Group;
  readonly onSelect: (id: string) => void;
  readonly canRemove: boolean;
  readonly actions: GroupActions;
}

/** The list keeps the focus, whichever group in it is chosen, so that removing one does not lose it. */
export function GroupList({ ref, groups, selected, onSelect, canRemove, actions }: GroupListProps) {
  const texts = useTexts();
  const id = useId();
  const [menuPoint, setMenuPoint] = useState<MenuPoint | null>(null);
  const { onRename, onRemove, onEdit } = actions;
  const chosenId = `${id}-${selected.id}`;
  useEffect(() => document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' }), [chosenId]);

  const commands: Readonly<Record<string, () => void>> = { F2: onRename, Delete: onRemove, Enter: onEdit };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isMenuKey(event)) {
      event.preventDefault();
      const row = document.getElementById(chosenId);
      if (row !== null) setMenuPoint(pointOn(row));
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = groups[placeOfKey(event.key, groups.indexOf(selected), groups.length, groups.length) ?? -1];
    const command = next === undefined ? commands[event.key] : () => onSelect(next.id);
    if (command === undefined) return;
    event.preventDefault();
    command();
  };
  const select = ({ target }: MouseEvent): boolean => {
    const clicked =
      target instanceof Element ? target.closest<HTMLElement>('[data-group]')?.dataset['group'] : undefined;
    if (clicked !== undefined) onSelect(clicked);
    return clicked !== undefined;
  };
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    if (select(event)) setMenuPoint(pointAt(event));
  };
  return (
    <>
      <div
        ref={ref}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={texts.t('groups.list')}
        aria-activedescendant={chosenId}
        onKeyDown={onKeyDown}
        onClick={select}
        onContextMenu={onContextMenu}
        onDoubleClick={onEdit}
      >
        {groups.map((group) => (
          <div
            key={group.id}
            id={`${id}-${group.id}`}
            className={styles.group}
            role="option"
            aria-selected={group === selected}
            data-group={group.id}
          >
            <span className={styles.name}>{group.name}</span>
            <span className={styles.summary}>{groupSummary(group, texts)}</span>
          </div>
        ))}
      </div>
      {menuPoint !== null && (
        <GroupMenu
          point={menuPoint}
          name={selected.name}
          canRemove={canRemove}
          actions={actions}
          onClose={() => setMenuPoint(null)}
        />
      )}
    </>
  );
}
