import { use } from 'react';
import { Menu, type MenuItem } from '../../../components/Menu.tsx';
import type { MenuPoint } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { ShowInTraceContext } from '../trace/showInTrace.ts';
import type { ViewItem } from './taskView.ts';
import type { TaskCommandSet } from './useTaskCommands.ts';

interface TaskMenuProps {
  readonly point: MenuPoint;
  readonly commands: TaskCommandSet;
  /** The row where the keyboard stands, or a group. */
  readonly item: ViewItem;
  readonly open: boolean;
  readonly onToggleDetails: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** What can be done with the selected tasks, where they are. */
export function TaskMenu({ point, commands, item, open, onToggleDetails, onCopy, onClose }: TaskMenuProps) {
  const { t } = useTexts();
  const showInTrace = use(ShowInTraceContext);
  const again = useOverview(commands.countAgain);
  const items: readonly MenuItem[] = [
    { label: t(open ? 'task.hideDetails' : 'task.showDetails'), keys: 'Enter', onChoose: onToggleDetails },
    {
      label: t('action.cancelTask'),
      keys: 'Alt+T',
      disabled: commands.cancellable === 0,
      onChoose: commands.cancelSelected,
    },
    {
      label: t('errors.retry', { count: Math.max(commands.retriable, 1) }),
      disabled: commands.retriable === 0,
      onChoose: commands.retrySelected,
    },
    {
      label: t('task.accountAgain'),
      keys: 'Shift+F9',
      disabled: again === 0,
      onChoose: commands.againForAccounts,
    },
    ...(showInTrace === null ? [] : [{ label: t('trace.showInTrace'), onChoose: () => showInTrace(item) }]),
    { label: t('errors.copy'), keys: 'Ctrl+C', onChoose: onCopy },
  ];
  return <Menu label={t('task.menu')} items={items} point={point} onClose={onClose} />;
}
