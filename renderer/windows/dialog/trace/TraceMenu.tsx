import { Button } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { type MouseEvent, useState } from 'react';
import type { FileOutcome } from '#shared/protocol/traceBridge.ts';
import { loadable } from '../../../components/loadable.tsx';
import { Menu, type MenuItem } from '../../../components/Menu.tsx';
import { type MenuPoint, pointBelow } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useTraceStatus } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { type FileNote, useFileNote } from './fileNote.ts';

/** Seldom needed. */
const MaskDialog = loadable(async () => (await import('./mask/MaskDialog.tsx')).MaskDialog);

/** What can be done with the trace as a whole. */
export function TraceMenu({ onInjectFaults }: { readonly onInjectFaults: () => void }) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [point, setPoint] = useState<MenuPoint | null>(null);
  const [isMasking, setMasking] = useState(false);
  const recordingTo = useTraceStatus((status) => status.recordingTo);
  const isRecorded = useTraceStatus(({ opened }) => opened !== null);
  const note = useFileNote();
  const tell =
    (wanted: FileNote['wanted']) =>
    (outcome: FileOutcome): void =>
      note({ wanted, outcome });

  const record: MenuItem =
    recordingTo === null
      ? {
          label: t('trace.record'),
          disabled: isRecorded,
          onChoose: () => void bridge.invoke('startRecording', null).then(tell('save')),
        }
      : { label: t('trace.stopRecording'), onChoose: () => void bridge.invoke('stopRecording', null) };
  const items: readonly MenuItem[] = [
    { label: t('trace.save'), onChoose: () => void bridge.invoke('saveTrace', { masked: false }).then(tell('save')) },
    { label: t('trace.mask'), onChoose: () => setMasking(true) },
    record,
    { label: t('fault.open'), disabled: isRecorded, onChoose: onInjectFaults },
    { label: t('trace.open'), onChoose: () => void bridge.invoke('openTrace', null).then(tell('open')) },
  ];
  const open = ({ currentTarget }: MouseEvent): void => setPoint(pointBelow(currentTarget));
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<MoreHorizontal16Regular />}
        aria-label={t('trace.menu')}
        aria-haspopup="menu"
        title={t('trace.menu')}
        onClick={open}
      />
      {point !== null && <Menu label={t('trace.menu')} items={items} point={point} onClose={() => setPoint(null)} />}
      {isMasking && <MaskDialog onClose={() => setMasking(false)} onSaved={tell('save')} />}
    </>
  );
}
