import { useTexts } from '../../../../i18n/texts.ts';
import { useStartupProblem } from '../../useStartupProblem.ts';
import { NoticeBar } from './NoticeBar.tsx';

/** The list is another program's, or its file is one that this app does not understand. */
export function LockedBar() {
  const { t } = useTexts();
  const problem = useStartupProblem('stores');
  return (
    <NoticeBar intent="warning">
      {problem === null
        ? t('accounts.locked')
        : t('accounts.lockedBecause', { path: problem.path, reason: problem.reason })}
    </NoticeBar>
  );
}
