import { useEffect, useRef, useState } from 'react';

/** Follows `value`, but changes at most once every `ms`. Beside it, what it was before its last change. */
export function useThrottled<T>(value: T, ms: number): readonly [current: T, before: T | undefined] {
  const [shown, setShown] = useState<readonly [T, T | undefined]>([value, undefined]);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  const [current] = shown;
  useEffect(() => {
    if (value === current) return undefined;
    const wait = Math.max(0, changedAt.current + ms - performance.now());
    const timer = setTimeout(() => {
      changedAt.current = performance.now();
      setShown([value, current]);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, current, ms]);
  return shown;
}
