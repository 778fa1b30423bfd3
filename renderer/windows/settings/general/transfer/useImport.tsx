import { type ReactNode, useState } from 'react';
import type { ImportPreview, TransferProblem } from '#shared/settings/transfer/transfer.ts';
import { useServices } from '../../../../state/services.ts';
import type { NoteContent } from '../Note.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { transferProblemText } from './transferProblemText.ts';

interface SettingsImport {
  readonly choose: () => void;
  /** While it is asked what of the file is wanted. */
  readonly dialog: ReactNode;
}

/** Settings out of a file; `onNote` is told what became of it. */
export function useImport(onNote: (note: NoteContent | null) => void): SettingsImport {
  const { bridge } = useServices();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const choose = async (): Promise<void> => {
    const answer = await bridge.invoke('chooseImport', null);
    if (answer === null) return;
    onNote('problem' in answer ? refusal(answer.problem) : null);
    if ('preview' in answer) setPreview(answer.preview);
  };
  const apply = async ({ importId, path }: ImportPreview, sections: readonly string[]): Promise<void> => {
    const isDone = await bridge.invoke('applyImport', { importId, sections });
    onNote(
      isDone
        ? { intent: 'success', text: (say) => say('general.imported', { path }) }
        : { intent: 'warning', text: (say) => say('general.importedPartly', { path }) },
    );
  };
  return {
    choose: () => void choose(),
    dialog: preview !== null && (
      <ImportDialog
        preview={preview}
        onImport={(sections) => void apply(preview, sections)}
        onClose={() => setPreview(null)}
      />
    ),
  };
}

export function refusal(problem: TransferProblem): NoteContent {
  return { intent: 'error', text: (t) => transferProblemText(problem, t) };
}
