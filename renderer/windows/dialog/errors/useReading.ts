import { useCallback, useMemo, useRef, useState } from 'react';
import type { ErrorFilter } from './errorFilter.ts';
import type { SectionName } from './foldErrors.ts';

/** Entries of a section that are drawn at first, and added each time that more are wanted. */
const AT_ONCE = 100;

/** Where the reader of the errors is: it outlasts a look at the other tab. */
export interface Reading {
  readonly filter: ErrorFilter;
  readonly setFilter: (filter: ErrorFilter) => void;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** The entry where the keyboard stands. */
  readonly active: string | null;
  readonly setActive: (key: string) => void;
  readonly limitOf: (section: SectionName) => number;
  readonly showMore: (section: SectionName) => void;
  readonly scrollTop: () => number;
  readonly setScrollTop: (top: number) => void;
}

export function useReading(): Reading {
  const [filter, setFilter] = useState<ErrorFilter>('all');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [limits, setLimits] = useState<Readonly<Partial<Record<SectionName, number>>>>({});
  const place = useRef(0);
  const toggle = useCallback((key: string) => setOpen((current) => toggled(current, key)), []);
  return useMemo(() => {
    const limitOf = (section: SectionName): number => limits[section] ?? AT_ONCE;
    return {
      filter,
      setFilter,
      isOpen: (key) => open.has(key),
      toggle,
      active,
      setActive,
      limitOf,
      showMore: (section) => setLimits({ ...limits, [section]: limitOf(section) + AT_ONCE }),
      scrollTop: () => place.current,
      setScrollTop: (top) => {
        place.current = top;
      },
    };
  }, [filter, open, toggle, active, limits]);
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
