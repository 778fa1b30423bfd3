import { loadable } from '../../../components/loadable.tsx';

interface OptionsProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Seldom needed, so it is not part of what every start has to load. */
const OptionsDialog = loadable(async () => (await import('./OptionsDialog.tsx')).OptionsDialog);

export function Options({ open, onClose }: OptionsProps) {
  if (!open) return null;
  return <OptionsDialog onClose={onClose} />;
}
