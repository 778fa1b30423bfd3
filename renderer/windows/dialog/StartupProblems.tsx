import { useEffect, useState } from 'react';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { loadable } from '../../components/loadable.tsx';
import { useServices } from '../../state/services.ts';

/** Seldom needed, so it is not part of what every start has to load. */
const StartupProblemBar = loadable(async () => (await import('./StartupProblemBar.tsx')).StartupProblemBar);

/** What the History tab says itself while it is shown is not said twice. */
export function StartupProblems({ isHistoryShown }: { readonly isHistoryShown: boolean }) {
  const { bridge } = useServices();
  const [problems, setProblems] = useState<readonly StartupProblem[]>([]);
  useEffect(() => {
    void bridge.invoke('startupProblems', null).then(setProblems);
  }, [bridge]);
  // The next one shows itself when this one has been read.
  const problem = problems.find(({ what }) => !isHistoryShown || what !== 'history');
  if (problem === undefined) return null;
  return (
    <StartupProblemBar problem={problem} onDismiss={() => setProblems(problems.filter((each) => each !== problem))} />
  );
}
