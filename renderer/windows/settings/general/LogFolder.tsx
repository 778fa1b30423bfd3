import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { Note, type NoteContent } from './Note.tsx';

export function LogFolder() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [note, setNote] = useState<NoteContent | null>(null);
  const show = async (): Promise<void> => {
    const reason = await bridge.invoke('showLogFolder', null);
    setNote(reason === null ? null : { intent: 'error', text: (say) => say('general.logFolderProblem', { reason }) });
  };
  return (
    <>
      <Button size="small" onClick={() => void show()}>
        {t('general.showLogFolder')}
      </Button>
      <Note content={note} />
    </>
  );
}
