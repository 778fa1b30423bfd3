import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import styles from '../GeneralPage.module.css';
import { Note, type NoteContent } from '../Note.tsx';
import { refusal, useImport } from './useImport.tsx';

/** All settings into a file, and out of one. */
export function Transfer() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [note, setNote] = useState<NoteContent | null>(null);
  const { choose, dialog } = useImport(setNote);
  const exportSettings = async (): Promise<void> => {
    const answer = await bridge.invoke('exportSettings', null);
    if (answer === null) return;
    setNote(
      'problem' in answer
        ? refusal(answer.problem)
        : { intent: 'success', text: (say) => say('general.exported', { path: answer.path }) },
    );
  };
  return (
    <>
      <p className={styles.hint}>{t('general.transfer.explain')}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void exportSettings()}>
          {t('general.export')}
        </Button>
        <Button size="small" onClick={choose}>
          {t('general.import')}
        </Button>
      </div>
      <Note content={note} />
      {dialog}
    </>
  );
}
