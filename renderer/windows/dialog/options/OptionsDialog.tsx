import { Button } from '@fluentui/react-components';
import { ModalDialog } from '../../../components/ModalDialog.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { LanguageSelect } from '../../options/LanguageSelect.tsx';
import { PreferenceBox } from '../../options/PreferenceBox.tsx';
import { ThemeSelect } from '../../options/ThemeSelect.tsx';
import styles from './OptionsDialog.module.css';

/** Whatever is chosen holds at once; there is nothing to confirm. */
export function OptionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  return (
    <ModalDialog
      title={t('options.title')}
      onClose={onClose}
      renderFooter={(close) => (
        <>
          <Button size="small" onClick={() => void bridge.invoke('openSettings', 'accounts')}>
            {t('settings.open')}
          </Button>
          <Button size="small" onClick={close}>
            {t('options.close')}
          </Button>
        </>
      )}
    >
      <div className={styles.selects}>
        <LanguageSelect />
        <ThemeSelect />
      </div>
      <div className={styles.boxes}>
        <PreferenceBox name="showDuringRun" label="options.dontShow" isInverted />
        <PreferenceBox name="closeAfterCleanRun" label="options.closeAfterCleanRun" />
        <PreferenceBox name="groupByAccount" label="options.groupByAccount" />
        <PreferenceBox name="traceShown" label="options.traceShown" />
        <PreferenceBox name="notifyErrors" label="options.notifyErrors" />
        <PreferenceBox name="notifyClean" label="options.notifyClean" />
      </div>
    </ModalDialog>
  );
}
