import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly label: string;
  /** The keys that do the same, for showing. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

const MARGIN = 4;

/** A context menu. Being a popover, it lies above everything and goes on Esc and a click elsewhere by itself. */
export function Menu({ label, items, place, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${within(place.x, width, window.innerWidth)}px`;
    element.style.top = `${within(place.y, height, window.innerHeight)}px`;
    itemsOf(element)[0]?.focus();
  }, [place]);

  const choose = ({ disabled, onChoose }: MenuItem): void => {
    if (disabled === true) return;
    menu.current?.hidePopover();
    onChoose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const elements = itemsOf(menu.current);
    const at = elements.findIndex((element) => element === document.activeElement);
    const next = positionOfKey(event.key, at, elements.length);
    if (event.key === 'Tab') return menu.current?.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    elements[next]?.focus();
  };
  return (
    <div
      ref={menu}
      className={styles.menu}
      role="menu"
      popover="auto"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          className={styles.item}
          role="menuitem"
          tabIndex={-1}
          aria-disabled={item.disabled === true}
          onClick={() => choose(item)}
        >
          <span>{item.label}</span>
          {item.keys !== undefined && (
            <span className={styles.keys} aria-hidden="true">
              {item.keys}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function positionOfKey(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (Math.max(at, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The nearest place where all of it can be seen. */
function within(wanted: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(wanted, room - size - MARGIN));
}
