import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { FileOutcome, MaskPreview } from '#shared/protocol/traceBridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { MaskTable } from './MaskTable.tsx';
import dialogStyles from '../../options/OptionsDialog.module.css';

interface MaskDialogProps {
  readonly onClose: () => void;
  readonly onSaved: (outcome: FileOutcome) => void;
}

/** Shows what is replaced in a copy for others, before it is written. */
export function MaskDialog({ onClose, onSaved }: MaskDialogProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [preview, setPreview] = useState<MaskPreview | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void bridge.invoke('previewMask', null).then(setPreview);
  }, [bridge]);

  const save = async (): Promise<void> => {
    const outcome = await bridge.invoke('saveTrace', { masked: true });
    onSaved(outcome);
    if (outcome.outcome === 'done') dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={dialogStyles.title}>
        {t('mask.title')}
      </h2>
      <div className={dialogStyles.content}>
        {preview === null ? <span role="status">{t('mask.working')}</span> : <MaskTable preview={preview} />}
      </div>
      <div className={dialogStyles.footer}>
        <Button size="small" appearance="primary" disabledFocusable={preview === null} onClick={() => void save()}>
          {t('mask.save')}
        </Button>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {t('mask.cancel')}
        </Button>
      </div>
    </dialog>
  );
}
