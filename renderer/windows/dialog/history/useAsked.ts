import { use, useEffect, useState } from 'react';
import { useServices } from '../../../state/services.ts';
import { PanelSlotsContext } from '../panelSlots.ts';

/**
 * The answer to a question about the history; undefined until there is one. While the tab is shown it is asked again when
 * there is something new, but not more often than that.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>, everyMs: number): Answer | undefined {
  const { history } = useServices();
  const isTabShown = use(PanelSlotsContext).stripEnd !== null;
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!isTabShown) return undefined;
    let isWanted = true;
    let isStale = false;
    let isResting = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      isStale = false;
      isResting = false;
      // That the history cannot be read is said once, by the list of runs.
      const found = await ask().catch(() => undefined);
      if (!isWanted) return;
      if (found !== undefined) setAnswer(found);
      timer = setTimeout(() => {
        isResting = true;
        if (isStale) void look();
      }, everyMs);
    };
    const unsubscribe = history.subscribe(() => {
      isStale = true;
      if (isResting) void look();
    });
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [history, ask, everyMs, isTabShown]);
  return answer;
}
