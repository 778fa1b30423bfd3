import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface Anchor {
  readonly element: HTMLElement;
  readonly top: number;
}

/** Whatever comes in above it, the entry that is being read stays where it is. */
export function useScrollAnchor(scroller: RefObject<HTMLElement | null>): void {
  const anchor = useRef<Anchor | null>(null);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const before = anchor.current;
    if (before?.element.isConnected) view.scrollBy(0, topOf(before.element) - before.top);
    anchor.current = anchorOf(view);
  });

  useEffect(() => {
    const view = scroller.current;
    const remember = (): void => {
      if (view !== null) anchor.current = anchorOf(view);
    };
    view?.addEventListener('scroll', remember, { passive: true });
    view?.addEventListener('focusin', remember);
    window.addEventListener('resize', remember);
    return () => {
      view?.removeEventListener('scroll', remember);
      view?.removeEventListener('focusin', remember);
      window.removeEventListener('resize', remember);
    };
  }, [scroller]);
}

/** The entry in focus if it can be seen, else the first that can. */
function anchorOf(view: HTMLElement): Anchor | null {
  const { top, bottom } = view.getBoundingClientRect();
  const isVisible = (element: HTMLElement): boolean => {
    const bounds = element.getBoundingClientRect();
    return bounds.bottom > top && bounds.top < bottom;
  };
  const focused = document.activeElement?.closest<HTMLElement>('[data-entry]') ?? null;
  if (focused !== null && view.contains(focused) && isVisible(focused))
    return { element: focused, top: topOf(focused) };
  const first = [...view.querySelectorAll<HTMLElement>('[data-entry]')].find(isVisible);
  return first === undefined ? null : { element: first, top: topOf(first) };
}

function topOf(element: HTMLElement): number {
  return element.getBoundingClientRect().top;
}
