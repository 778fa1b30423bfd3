import type { RunOutcome } from '#shared/history/pastRun.ts';
import type { IconName } from '../../../components/iconName.ts';

export const OUTCOME_ICONS: Readonly<Record<RunOutcome, IconName>> = {
  running: 'running',
  succeeded: 'success',
  warnings: 'warning',
  failed: 'danger',
  cancelled: 'cancelled',
  interrupted: 'stalled',
};
