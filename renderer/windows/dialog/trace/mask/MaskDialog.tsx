import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FileOutcome, MaskPreview } from '#shared/protocol/traceBridge.ts';
import { ModalDialog } from '../../../../components/ModalDialog.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { MaskTable } from './MaskTable.tsx';

interface MaskDialogProps {
  readonly onClose: () => void;
  readonly onSaved: (outcome: FileOutcome) => void;
}

/** Shows what is replaced in a copy for others, before it is written. */
export function MaskDialog({ onClose, onSaved }: MaskDialogProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [preview, setPreview] = useState<MaskPreview | null>(null);
  useEffect(() => {
    void bridge.invoke('previewMask', null).then(setPreview);
    return () => void bridge.invoke('forgetMask', null);
  }, [bridge]);

  const save = async (close: () => void): Promise<void> => {
    const outcome = await bridge.invoke('saveTrace', { masked: true });
    onSaved(outcome);
    if (outcome.outcome === 'saved') close();
  };
  return (
    <ModalDialog
      title={t('mask.title')}
      onClose={onClose}
      renderFooter={(close) => (
        <>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={preview === null}
            onClick={() => void save(close)}
          >
            {t('mask.save')}
          </Button>
          <Button size="small" onClick={close}>
            {t('mask.cancel')}
          </Button>
        </>
      )}
    >
      {preview === null ? <span role="status">{t('mask.working')}</span> : <MaskTable preview={preview} />}
    </ModalDialog>
  );
}
