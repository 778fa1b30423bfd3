import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId } from 'react';
import type { Group } from '#shared/settings/groups.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { groupSummary } from './groupSummary.ts';
import styles from './GroupList.module.css';

interface GroupListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly groups: readonly Group[];
  readonly selected: Group;
  readonly onSelect: (id: string) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly onEdit: () => void;
}

/** The list keeps the focus, whichever group in it is chosen, so that removing one does not lose it. */
export function GroupList({ ref, groups, selected, onSelect, onRename, onRemove, onEdit }: GroupListProps) {
  const texts = useTexts();
  const id = useId();
  const chosenId = `${id}-${selected.id}`;
  useEffect(() => document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' }), [chosenId]);

  const commands: Readonly<Record<string, () => void>> = { F2: onRename, Delete: onRemove, Enter: onEdit };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = groups[placeOfKey(event.key, groups.indexOf(selected), groups.length) ?? -1];
    const command = next === undefined ? commands[event.key] : () => onSelect(next.id);
    if (command === undefined) return;
    event.preventDefault();
    command();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const clicked =
      target instanceof Element ? target.closest<HTMLElement>('[data-group]')?.dataset['group'] : undefined;
    if (clicked !== undefined) onSelect(clicked);
  };
  return (
    <div
      ref={ref}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={texts.t('groups.list')}
      aria-activedescendant={chosenId}
      onKeyDown={onKeyDown}
      onClick={onClick}
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
  );
}

function placeOfKey(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
