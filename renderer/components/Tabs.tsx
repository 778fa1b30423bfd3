import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './Tabs.module.css';

interface TabItem<Name extends string> {
  readonly name: Name;
  readonly content: ReactNode;
}

interface TabsProps<Name extends string> {
  /** The panel of tab `name` has the id `${id}-${name}` and is labelled by `${id}-${name}-tab`. */
  readonly id: string;
  readonly items: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** A tab strip as the ARIA practices have it: one tab stop, arrow keys choose. Fluent's brings 75 KB along. */
export function Tabs<Name extends string>({ id, items, selected, onSelect }: TabsProps<Name>) {
  const strip = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = targetOf(
      event,
      items.findIndex(({ name }) => name === selected),
      items.length,
    );
    const item = items[at ?? -1];
    if (item === undefined) return;
    event.preventDefault();
    onSelect(item.name);
    strip.current?.querySelectorAll<HTMLElement>('[role=tab]')[at ?? 0]?.focus();
  };

  return (
    <div className={styles.strip} role="tablist" ref={strip} onKeyDown={onKeyDown}>
      {items.map(({ name, content }) => (
        <button
          key={name}
          type="button"
          id={`${id}-${name}-tab`}
          className={styles.tab}
          role="tab"
          aria-selected={name === selected}
          aria-controls={`${id}-${name}`}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | undefined {
  const forwards = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (at + (key === forwards ? 1 : count - 1)) % count;
}
