import type { AutoClose } from './autoClose.ts';

/** Tells of whoever is at the window. Returns a function that stops it. */
export function watchPresence(autoClose: AutoClose): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const stay = (): void => autoClose.stay();
  for (const used of ['keydown', 'pointerdown', 'wheel'] as const) {
    window.addEventListener(used, stay, { signal, capture: true, passive: true });
  }
  window.addEventListener('focus', stay, { signal });
  document.addEventListener('visibilitychange', stay, { signal });

  // A window that opens under a resting pointer is told of it, too; only one that moves means somebody.
  let last: readonly [x: number, y: number] | null = null;
  window.addEventListener(
    'mousemove',
    ({ screenX, screenY }) => {
      const moved = last !== null && (last[0] !== screenX || last[1] !== screenY);
      last = [screenX, screenY];
      if (moved) autoClose.pointerMoved(true);
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('mouseleave', () => autoClose.pointerMoved(false), { signal });
  return () => ended.abort();
}
