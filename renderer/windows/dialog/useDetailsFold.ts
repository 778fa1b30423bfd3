import { type RefObject, useCallback, useRef, useState } from 'react';

interface DetailsFold {
  readonly shown: boolean;
  readonly toggle: () => void;
}

/** Folding the details away takes their height from the window, and unfolding gives it back. */
export function useDetailsFold(details: RefObject<HTMLElement | null>): DetailsFold {
  const [shown, setShown] = useState(true);
  const takenHeight = useRef(0);
  const toggle = useCallback(() => {
    if (shown) {
      takenHeight.current = isMaximized() ? 0 : heightOnScreen(details.current);
      resizeHeightBy(-takenHeight.current);
    } else {
      resizeHeightBy(takenHeight.current);
    }
    setShown(!shown);
  }, [details, shown]);
  return { shown, toggle };
}

function isMaximized(): boolean {
  return window.outerHeight >= window.screen.availHeight;
}

/** The window's own size knows no zoom, that of its content does. */
function heightOnScreen(element: HTMLElement | null): number {
  const zoom = window.outerWidth / window.innerWidth;
  return Math.round((element?.offsetHeight ?? 0) * zoom);
}

function resizeHeightBy(difference: number): void {
  if (difference !== 0) window.resizeTo(window.outerWidth, window.outerHeight + difference);
}
