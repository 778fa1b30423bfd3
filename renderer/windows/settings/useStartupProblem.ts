import { useEffect, useState } from 'react';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { useServices } from '../../state/services.ts';

/** What was wrong with one of the app's own files at its start; null while nobody knows of anything. */
export function useStartupProblem(wanted: StartupProblem['what']): StartupProblem | null {
  const { bridge } = useServices();
  const [problem, setProblem] = useState<StartupProblem | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const problems = await bridge.invoke('startupProblems', null);
      setProblem(problems.find(({ what }) => what === wanted) ?? null);
    };
    void ask();
  }, [bridge, wanted]);
  return problem;
}
