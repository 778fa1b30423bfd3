import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoreDraft, StoreTestNews } from '#shared/protocol/storeBridge.ts';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import { useTold } from '../../../../state/hooks.ts';
import { useServices } from '../../../../state/services.ts';

export interface StoreTest {
  readonly isShown: boolean;
  /** Null until the first has come. */
  readonly news: StoreTestNews | null;
  readonly isOver: boolean;
  /** What keeps it from being started; null if it was. */
  readonly start: (draft: StoreDraft) => Promise<readonly FieldProblem[] | null>;
  readonly cancel: () => void;
}

/** The test of one account; it is over when whoever looks at it goes away. */
export function useStoreTest(): StoreTest {
  const { bridge, storeTests } = useServices();
  const [testId, setTestId] = useState<number | null>(null);
  const running = useRef<number | null>(null);
  const latest = useTold(storeTests, (told) => told);
  const news = latest !== null && latest.testId === testId ? latest : null;
  const isOver = news?.isOver ?? false;

  const cancel = useCallback(() => {
    if (running.current !== null) void bridge.invoke('cancelTest', { testId: running.current });
  }, [bridge]);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(
    async (draft: StoreDraft) => {
      const answer = await bridge.invoke('testStore', draft);
      if ('problems' in answer) return answer.problems;
      running.current = answer.testId;
      setTestId(answer.testId);
      return null;
    },
    [bridge],
  );
  return { isShown: testId !== null, news, isOver, start, cancel };
}
