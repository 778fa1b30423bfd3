import { lazy, Suspense, useEffect, useState } from 'react';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { useServices } from '../../state/services.ts';

/** Seldom needed, so it is not part of what every start has to load. */
const StartupProblemBar = lazy(async () => {
  const { StartupProblemBar: bar } = await import('./StartupProblemBar.tsx');
  return { default: bar };
});

export function StartupProblems() {
  const { bridge } = useServices();
  const [problem, setProblem] = useState<StartupProblem | null>(null);
  useEffect(() => {
    void bridge.invoke('startupProblem', null).then(setProblem);
  }, [bridge]);
  if (problem === null) return null;
  return (
    <Suspense>
      <StartupProblemBar problem={problem} onDismiss={() => setProblem(null)} />
    </Suspense>
  );
}
