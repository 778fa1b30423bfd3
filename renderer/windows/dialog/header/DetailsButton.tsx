import { Button } from '@fluentui/react-components';
import { AccessLabel } from '../../../components/AccessLabel.tsx';
import { useTexts } from '../../../i18n/texts.ts';

interface DetailsButtonProps {
  readonly controls: string;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

export function DetailsButton({ controls, shown, onToggle }: DetailsButtonProps) {
  const { t } = useTexts();
  return (
    <Button size="small" aria-expanded={shown} aria-controls={controls} aria-keyshortcuts="Alt+D" onClick={onToggle}>
      <AccessLabel text={shown ? t('action.hideDetails') : t('action.showDetails')} accessKey="d" />
    </Button>
  );
}
