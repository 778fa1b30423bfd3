import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import { Menu, type MenuItem } from '../../../components/Menu.tsx';
import type { MenuPoint } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { methodText } from './rowText.ts';
import type { RowCommands } from './useRowCommands.ts';

interface RowMenuProps {
  readonly point: MenuPoint;
  readonly row: ShownRow;
  readonly commands: RowCommands;
  readonly onClose: () => void;
}

export function RowMenu({ point, row, commands, onClose }: RowMenuProps) {
  const { t } = useTexts();
  const { copy, toggleDetails, onlyTask, injectFaults, seek } = commands;
  const items: readonly MenuItem[] = [
    { label: t('task.showDetails'), keys: 'Enter', onChoose: toggleDetails },
    ...(onlyTask === null ? [] : [{ label: t('trace.onlyThisTask'), onChoose: onlyTask }]),
    ...(injectFaults === null ? [] : [{ label: t('fault.open'), onChoose: injectFaults }]),
    ...(seek === null ? [] : [{ label: t('trace.seekHere'), onChoose: seek }]),
    { label: t('errors.copy'), keys: 'Ctrl+C', onChoose: copy },
  ];
  return <Menu label={methodText(row.method, t)} items={items} point={point} onClose={onClose} />;
}
