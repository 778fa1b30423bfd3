import { createContext, use } from 'react';
import type { FileOutcome } from '#shared/protocol/traceBridge.ts';

/** Tells the user what became of a file. */
export const FileNoteContext = createContext<(outcome: FileOutcome) => void>(() => {});

export function useFileNote(): (outcome: FileOutcome) => void {
  return use(FileNoteContext);
}
