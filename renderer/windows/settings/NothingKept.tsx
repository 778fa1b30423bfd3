import { useEffect, useState } from 'react';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { problemText } from '#shared/i18n/problemText.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useServices } from '../../state/services.ts';
import { NoticeBar } from './accounts/bars/NoticeBar.tsx';

/** Whatever is set up here lasts until the app ends, since the profile cannot be written to. */
export function NothingKept() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [problem, setProblem] = useState<StartupProblem | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const problems = await bridge.invoke('startupProblems', null);
      setProblem(problems.find(({ what }) => what === 'profile') ?? null);
    };
    void ask();
  }, [bridge]);
  if (problem === null) return null;
  return (
    <NoticeBar intent="warning">
      <strong>{t('startup.profile')}</strong> {problemText(problem, t)}
    </NoticeBar>
  );
}
