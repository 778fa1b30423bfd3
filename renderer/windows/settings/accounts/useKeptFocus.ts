import { type RefObject, useEffect, useRef } from 'react';

/** Buttons and lists go away with what they are about. If one of them had the focus, the list gets it, or what is first. */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body && last.current !== null && !last.current.isConnected;
    if (!isLost) return;
    const find = (what: string): HTMLElement | null | undefined => page.current?.querySelector<HTMLElement>(what);
    (find('[role=grid]') ?? find('button'))?.focus();
  });
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return page;
}
