import { useEffect, useState } from 'react';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { NoticeBar } from './NoticeBar.tsx';

/** The list is another program's, or its file is one that this app does not understand. */
export function LockedBar() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [problem, setProblem] = useState<StartupProblem | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const problems = await bridge.invoke('startupProblems', null);
      setProblem(problems.find(({ what }) => what === 'stores') ?? null);
    };
    void ask();
  }, [bridge]);
  return (
    <NoticeBar intent="warning">
      {problem === null
        ? t('accounts.locked')
        : t('accounts.lockedBecause', { path: problem.path, reason: problem.reason })}
    </NoticeBar>
  );
}
