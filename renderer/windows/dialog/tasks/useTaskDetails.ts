import { useEffect, useState } from 'react';
import type { TaskDetails } from '#shared/protocol/bridge.ts';
import { readState } from '#shared/sync/columns.ts';
import { isFinal } from '#shared/sync/task.ts';
import { useTaskValue, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';

/** A process may still have words on their way when its task has ended. */
const LAST_WORDS_WITHIN_MS = 1_000;

/** What the host alone knows of a task: asked for once a second while it goes on, and when it has ended. */
export function useTaskDetails(runId: number, row: number): TaskDetails | null {
  const { bridge, clock } = useServices();
  const state = useTaskValue(row, readState);
  const isOver = isFinal(state);
  useTicks(!isOver);
  const moment = isOver ? 'over' : clock.ticks;
  const [details, setDetails] = useState<TaskDetails | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async (): Promise<void> => {
      const answer = await bridge.invoke('taskDetails', { runId, task: row });
      if (!isStale) setDetails(answer);
    };
    void ask();
    const lastLook = isOver ? setTimeout(() => void ask(), LAST_WORDS_WITHIN_MS) : undefined;
    return () => {
      isStale = true;
      clearTimeout(lastLook);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- at each of these moments there is something new
  }, [bridge, runId, row, state, isOver, moment]);
  return details;
}
