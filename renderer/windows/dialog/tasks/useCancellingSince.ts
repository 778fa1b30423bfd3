import { useState } from 'react';
import type { TaskState } from '#shared/sync/task.ts';
import { useServices } from '../../../state/services.ts';

/** When this row saw the task's cancelling begin; the host does not say. Null if it was not drawn at that time. */
export function useCancellingSince(state: TaskState): number | null {
  const { clock } = useServices();
  const [seen, setSeen] = useState<{ readonly state: TaskState; readonly since: number | null }>({
    state,
    since: null,
  });
  if (seen.state === state) return seen.since;
  const since = state === 'cancelling' ? clock.now() : null;
  setSeen({ state, since });
  return since;
}
