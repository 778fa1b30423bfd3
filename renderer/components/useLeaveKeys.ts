import { type RefObject, useEffect } from 'react';

/** While the focus is in this element, these keys lead out of it. */
export function useLeaveKeys(ref: RefObject<HTMLElement | null>, keys: readonly string[], onLeave: () => void): void {
  useEffect(() => {
    const element = ref.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!keys.includes(event.key)) return;
      event.preventDefault();
      onLeave();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [ref, keys, onLeave]);
}
