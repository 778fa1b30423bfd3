import { loadable } from '../../../../components/loadable.tsx';
import { useIsRecorded } from '../../../../state/hooks.ts';

/** Seldom needed, so it is not part of what every start has to load. */
const ReplayControls = loadable(async () => (await import('./ReplayControls.tsx')).ReplayControls);

/** Over the dialog, as long as it shows a recording. */
export function ReplayBar() {
  const isRecorded = useIsRecorded();
  if (!isRecorded) return null;
  return <ReplayControls />;
}
