import { NOWHERE, percent } from '../position.ts';
import type { ParsedEvent } from './toolFormat.ts';

/**
 * The sequence `ESC ]9;4;state;percent` with which any program tells a terminal how far it is. `payload` is what stands
 * between `ESC ]` and the end; null for another sequence.
 */
export function terminalProgress(payload: string): ParsedEvent | null {
  const [, state, value] = /^9;4;([0-4])(?:;(\d{0,3}))?$/.exec(payload) ?? [];
  if (state === undefined) return null;
  // 0 takes the bar away and 3 has no end. 2 is an error and 4 a pause, where the bar stays; why, a line will tell.
  const isSomewhere = value !== undefined && value !== '' && state !== '0' && state !== '3';
  return { type: 'progress', text: null, ...(isSomewhere ? percent(Number(value)) : NOWHERE) };
}
