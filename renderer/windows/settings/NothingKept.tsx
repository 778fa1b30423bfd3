import { problemText } from '#shared/i18n/problemText.ts';
import { useTexts } from '../../i18n/texts.ts';
import { NoticeBar } from './accounts/bars/NoticeBar.tsx';
import { useStartupProblem } from './useStartupProblem.ts';

/** Whatever is set up here lasts until the app ends, since the profile cannot be written to. */
export function NothingKept() {
  const { t } = useTexts();
  const problem = useStartupProblem('profile');
  if (problem === null) return null;
  return (
    <NoticeBar intent="warning">
      <strong>{t('startup.profile')}</strong> {problemText(problem, t)}
    </NoticeBar>
  );
}
