import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { runOutcome } from './runOutcome.ts';

/** "2 of 6 Tasks have completed successfully" */
export function useSummaryText(): string {
  const { t } = useTexts();
  return useOverview((overview) => {
    if (overview.run === null) return '';
    const outcome = runOutcome(overview);
    if (outcome === 'none' || outcome === 'empty') return t('summary.nothingYet');
    return t('summary.completed', { succeeded: overview.summary.succeeded, total: overview.summary.total });
  });
}
