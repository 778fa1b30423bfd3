let held = false;

export function isAltHeld(): boolean {
  return held;
}

export function subscribeAlt(listener: () => void): () => void {
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
