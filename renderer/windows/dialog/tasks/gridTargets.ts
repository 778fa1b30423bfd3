import type { KeyboardEvent } from 'react';
import { type MenuPoint, pointOn } from '../../../components/menuPlace.ts';
import type { ViewItem } from './taskView.ts';

/** The line that was meant; none for what is written in an opened row, which can be selected as text. */
export function itemAt(target: EventTarget): ViewItem | undefined {
  if (!(target instanceof Element) || target.closest('[data-details]') !== null) return undefined;
  const line = target.closest<HTMLElement>('[data-item]');
  return line === null ? undefined : Number(line.dataset['item']);
}

/** The part of a row that opens it with one click. */
export function isOnToggle(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-toggle]') !== null;
}

/** Where a menu appears that is asked for by the keyboard. */
export function pointOnRow(grid: HTMLElement | null, row: ViewItem): MenuPoint | null {
  const line = grid?.querySelector(`[data-item="${row}"] > [role=row]`);
  return line ? pointOn(line) : null;
}

/** Right and left in the direction of reading. */
export function readingKey({ key, currentTarget }: KeyboardEvent): string {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return key;
  if (getComputedStyle(currentTarget).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}

/** Then Ctrl+C is for the text, which only opened rows have. */
export function isTextSelected(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** The browser leaves it when something is clicked that cannot be selected. */
export function unselectText(): void {
  window.getSelection()?.removeAllRanges();
}
