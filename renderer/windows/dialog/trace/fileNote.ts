import { createContext, use } from 'react';
import type { FileOutcome } from '#shared/protocol/traceBridge.ts';

/** A file that was to be written or read, and what became of it. */
export interface FileNote {
  readonly wanted: 'save' | 'open';
  readonly outcome: FileOutcome;
}

/** Tells the user what became of a file. */
export const FileNoteContext = createContext<(note: FileNote) => void>(() => {});

export function useFileNote(): (note: FileNote) => void {
  return use(FileNoteContext);
}
