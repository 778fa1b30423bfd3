import { lazy, Suspense } from 'react';
import { useIsRecorded } from '../../../../state/hooks.ts';

/** Seldom needed, so it is not part of what every start has to load. */
const ReplayControls = lazy(async () => {
  const { ReplayControls: controls } = await import('./ReplayControls.tsx');
  return { default: controls };
});

/** Over the dialog, as long as it shows a recording. */
export function ReplayBar() {
  const isRecorded = useIsRecorded();
  if (!isRecorded) return null;
  return (
    <Suspense>
      <ReplayControls />
    </Suspense>
  );
}
