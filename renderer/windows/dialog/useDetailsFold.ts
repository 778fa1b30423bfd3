import { type RefObject, useCallback, useRef, useState } from 'react';
import { useSetPreferences, useSettings } from '../../state/hooks.ts';
import { useServices } from '../../state/services.ts';

interface DetailsFold {
  readonly shown: boolean;
  readonly toggle: () => void;
}

/**
 * Folding the details away takes their height from the window, and unfolding gives it back. At the start the window has
 * the height that belongs to the remembered state, so nothing is to be done.
 */
export function useDetailsFold(details: RefObject<HTMLElement | null>): DetailsFold {
  const { detailsShown } = useServices().settings.current.preferences;
  const unfoldedHeight = useSettings((settings) => settings.unfoldedHeight);
  const setPreferences = useSetPreferences();
  const [shown, setShown] = useState(detailsShown);
  /** Null as long as a window that began folded has not been unfolded. */
  const takenHeight = useRef<number | null>(null);

  const toggle = useCallback(() => {
    if (shown) {
      takenHeight.current = isMaximized() ? 0 : heightOnScreen(details.current);
      resizeHeightBy(-takenHeight.current);
    } else {
      resizeHeightBy(takenHeight.current ?? unfoldedHeight - window.outerHeight);
    }
    setShown(!shown);
    setPreferences({ detailsShown: !shown });
  }, [details, shown, unfoldedHeight, setPreferences]);
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
