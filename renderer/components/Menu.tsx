import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { keyText } from '#shared/i18n/keyText.ts';
import { useTexts } from '../i18n/texts.ts';
import { type MenuPoint, placeOfMenu } from './menuPlace.ts';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly label: string;
  /** The keys that do the same, for showing: "Ctrl+C". */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it was asked for. */
  readonly point: MenuPoint;
  readonly onClose: () => void;
}

/**
 * A context menu. Being a popover, it lies above everything, goes on Esc and a click elsewhere, and then leaves the focus
 * where it was before, or where the click was.
 */
export function Menu({ label, items, point, onClose }: MenuProps) {
  const { t } = useTexts();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    menu.current?.showPopover();
    itemsOf(menu.current)[0]?.focus();
  }, []);
  // Each time that it is drawn: other words in it, as after a change of the language, make it larger or smaller.
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const rightToLeft = getComputedStyle(element).direction === 'rtl';
    const room = { width: window.innerWidth, height: window.innerHeight };
    const { x, y } = placeOfMenu(point, element.getBoundingClientRect(), room, rightToLeft);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  });

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
              {keyText(item.keys, t)}
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
