import type { KeyboardEvent, RefObject } from 'react';

/** Arrow keys go from entry to entry, and through one that is longer than the view; Ctrl+C copies the one in focus. */
export function useEntryKeys(
  scroller: RefObject<HTMLElement | null>,
  onCopy: (key: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const view = scroller.current;
    const entry = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entry]') : null;
    if (view === null) return;
    if (isCopy(event)) {
      const selected = window.getSelection()?.isCollapsed === false;
      if (entry === null || selected) return;
      event.preventDefault();
      onCopy(entry.dataset['entry'] ?? '');
      return;
    }
    const next = entryOfKey(event.key, view, entry);
    if (next === undefined) return;
    event.preventDefault();
    const toggle = next.querySelector<HTMLElement>('[aria-expanded]');
    toggle?.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  };
}

function isCopy({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Undefined where the key is left to the browser, which scrolls. */
function entryOfKey(key: string, view: HTMLElement, entry: HTMLElement | null): HTMLElement | undefined {
  const entries = [...view.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = entry === null ? -1 : entries.indexOf(entry);
  const edges = view.getBoundingClientRect();
  const bounds = entry?.getBoundingClientRect();
  switch (key) {
    case 'Home':
      return entries[0];
    case 'End':
      return entries.at(-1);
    case 'ArrowDown':
      return bounds !== undefined && bounds.bottom > edges.bottom + 1 ? undefined : entries[at + 1];
    case 'ArrowUp':
      return bounds !== undefined && bounds.top < edges.top - 1 ? undefined : entries[at - 1];
    default:
      return undefined;
  }
}
