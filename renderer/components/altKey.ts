import { useSyncExternalStore } from 'react';

let held = false;

/** True while Alt is down, which is when access keys are shown. */
export function useAltHeld(): boolean {
  return useSyncExternalStore(subscribe, () => held);
}

function subscribe(listener: () => void): () => void {
  const set = (next: boolean): void => {
    held = next;
    listener();
  };
  const onKey = (event: KeyboardEvent): void => set(event.altKey);
  const onBlur = (): void => set(false);
  window.addEventListener('keydown', onKey);
  window.addEventListener('keyup', onKey);
  window.addEventListener('blur', onBlur);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('keyup', onKey);
    window.removeEventListener('blur', onBlur);
  };
}
