import { emitKeypressEvents } from 'node:readline';
import type { Readable } from 'node:stream';

/** A keyboard; or a file or pipe, which has no keys and no modes. */
export interface Keyboard extends Readable {
  readonly isTTY?: boolean;
  setRawMode?(isRaw: boolean): void;
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** Tells each key at once, by its name or its character: "left", "space", "q", "+", "ctrl+c"; returns how to end that. */
export function onKeys(keyboard: Keyboard, listener: (key: string) => void): () => void {
  if (keyboard.isTTY !== true) return () => {};
  const tell = (character: string | undefined, { name, ctrl }: Key): void => {
    listener(`${ctrl === true ? 'ctrl+' : ''}${name ?? character ?? ''}`);
  };
  emitKeypressEvents(keyboard);
  keyboard.setRawMode?.(true);
  keyboard.on('keypress', tell).resume();
  return () => {
    keyboard.off('keypress', tell).pause();
    keyboard.setRawMode?.(false);
  };
}
