import { useCallback, useRef } from 'react';
import type { RunChanges } from '#shared/history/compareRuns.ts';
import type { PastRun } from '#shared/history/pastRun.ts';
import { EVERYTHING } from '#shared/history/queries.ts';
import { useServices } from '../../../../state/services.ts';
import { useAsked } from '../useAsked.ts';

interface OpenedRun {
  readonly run: PastRun;
  readonly changes: RunChanges;
}

const ASK_EVERY_MS = 1_000;

/** A run with what was different in it; undefined until it is known, null if it is not kept any more. */
export function usePastRun(id: number): OpenedRun | null | undefined {
  const { bridge } = useServices();
  const last = useRef<OpenedRun | null>(null);
  const ask = useCallback(async () => {
    // A task of a run that has ended may be run again, but hardly any is: the line says whether one was.
    const [line] = await bridge.invoke('historyRuns', { filter: EVERYTHING, before: id + 1, limit: 1 });
    if (line === undefined || line.id !== id) return null;
    if (last.current !== null && JSON.stringify(line) === JSON.stringify(last.current.run.line)) return last.current;
    const run = await bridge.invoke('historyRun', id);
    last.current = run === null ? null : { run, changes: await bridge.invoke('historyChanges', id) };
    return last.current;
  }, [bridge, id]);
  return useAsked(ask, ASK_EVERY_MS);
}
