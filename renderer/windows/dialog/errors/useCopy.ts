import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../../../state/services.ts';

const SHOWN_MS = 2_000;

/** Puts a text into the clipboard; for a moment afterwards, `copied` names what it was of. */
export function useCopy(): readonly [copied: string | null, copy: (what: string, text: string) => void] {
  const { bridge } = useServices();
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = useCallback(
    (what: string, text: string) => void bridge.invoke('copyText', text).then(() => setCopied(what)),
    [bridge],
  );
  return [copied, copy];
}
