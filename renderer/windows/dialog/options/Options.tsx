import { lazy, Suspense } from 'react';

interface OptionsProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Seldom needed, so it is not part of what every start has to load. */
const OptionsDialog = lazy(async () => {
  const { OptionsDialog: dialog } = await import('./OptionsDialog.tsx');
  return { default: dialog };
});

export function Options({ open, onClose }: OptionsProps) {
  if (!open) return null;
  return (
    <Suspense>
      <OptionsDialog onClose={onClose} />
    </Suspense>
  );
}
