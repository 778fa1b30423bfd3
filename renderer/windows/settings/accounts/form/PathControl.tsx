import { Button } from '@fluentui/react-components';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import type { ControlAttributes } from './Field.tsx';
import { TextControl } from './TextControl.tsx';
import styles from './Field.module.css';

interface PathControlProps {
  readonly control: ControlAttributes;
  readonly of: 'file' | 'folder';
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function PathControl({ control, of, value, placeholder, onChange }: PathControlProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const browse = async (): Promise<void> => {
    const chosen = await bridge.invoke('choosePath', { of });
    if (chosen !== null) onChange(chosen);
  };
  return (
    <div className={styles.control}>
      <TextControl control={control} value={value} placeholder={placeholder} onChange={onChange} />
      <Button size="small" aria-describedby={control.id} onClick={() => void browse()}>
        {t('accounts.form.browse')}
      </Button>
    </div>
  );
}
