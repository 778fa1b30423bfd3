import { useCallback, useState } from 'react';

interface OpenLines {
  /** Sections are open unless they were closed, tasks and errors closed unless they were opened. */
  readonly isOpen: (key: string) => boolean;
  readonly setOpen: (key: string, open: boolean) => void;
}

/** The lines within a section have its key and a number. */
const isSection = (key: string): boolean => !key.includes('-');

export function useOpenLines(closedAtFirst: () => readonly string[]): OpenLines {
  const [changed, setChanged] = useState<ReadonlySet<string>>(() => new Set(closedAtFirst()));
  const isOpen = useCallback((key: string) => isSection(key) !== changed.has(key), [changed]);
  const setOpen = useCallback((key: string, open: boolean) => {
    setChanged((before) => {
      const next = new Set(before);
      if (isSection(key) === open) next.delete(key);
      else next.add(key);
      return next;
    });
  }, []);
  return { isOpen, setOpen };
}
