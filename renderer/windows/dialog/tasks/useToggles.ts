import { useCallback, useState } from 'react';

/** A set whose members come and go. */
export function useToggles<T>(): readonly [members: ReadonlySet<T>, toggle: (member: T) => void] {
  const [members, setMembers] = useState<ReadonlySet<T>>(new Set());
  const toggle = useCallback((member: T) => {
    setMembers((current) => {
      const next = new Set(current);
      if (!next.delete(member)) next.add(member);
      return next;
    });
  }, []);
  return [members, toggle];
}
