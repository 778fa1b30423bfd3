import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportPreview, TransferProblem } from '#shared/settings/transfer/transfer.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import styles from '../GeneralPage.module.css';
import { Note, type NoteContent } from '../Note.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { transferProblemText } from './transferProblemText.ts';

/** All settings into a file, and out of one. */
export function Transfer() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [note, setNote] = useState<NoteContent | null>(null);
  const exportSettings = async (): Promise<void> => {
    const answer = await bridge.invoke('exportSettings', null);
    if (answer === null) return;
    setNote(
      'problem' in answer
        ? refusal(answer.problem)
        : { intent: 'success', text: (say) => say('general.exported', { path: answer.path }) },
    );
  };
  const chooseImport = async (): Promise<void> => {
    const answer = await bridge.invoke('chooseImport', null);
    if (answer === null) return;
    setNote('problem' in answer ? refusal(answer.problem) : null);
    if ('preview' in answer) setPreview(answer.preview);
  };
  const applyImport = async ({ importId, path }: ImportPreview, sections: readonly string[]): Promise<void> => {
    const isDone = await bridge.invoke('applyImport', { importId, sections });
    setNote(
      isDone
        ? { intent: 'success', text: (say) => say('general.imported', { path }) }
        : { intent: 'warning', text: (say) => say('general.importedPartly', { path }) },
    );
  };
  return (
    <>
      <p className={styles.hint}>{t('general.transfer.explain')}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void exportSettings()}>
          {t('general.export')}
        </Button>
        <Button size="small" onClick={() => void chooseImport()}>
          {t('general.import')}
        </Button>
      </div>
      <Note content={note} />
      {preview !== null && (
        <ImportDialog
          preview={preview}
          onImport={(sections) => void applyImport(preview, sections)}
          onClose={() => setPreview(null)}
        />
      )}
    </>
  );
}

function refusal(problem: TransferProblem): NoteContent {
  return { intent: 'error', text: (t) => transferProblemText(problem, t) };
}
