import { Button } from '@fluentui/react-components';
import { useTexts } from '../../../i18n/texts.ts';
import type { GroupActions } from './GroupMenu.tsx';
import styles from './GroupCommands.module.css';

interface GroupCommandsProps {
  readonly canRemove: boolean;
  readonly actions: Pick<GroupActions, 'onCopy' | 'onRename' | 'onRemove'>;
  readonly onNew: () => void;
}

export function GroupCommands({ canRemove, actions, onNew }: GroupCommandsProps) {
  const { t } = useTexts();
  return (
    <div className={styles.commands} role="toolbar" aria-label={t('groups.list')}>
      <Button size="small" aria-keyshortcuts="Control+N" onClick={onNew}>
        {t('groups.new')}
      </Button>
      <Button size="small" onClick={actions.onCopy}>
        {t('groups.copy')}
      </Button>
      <Button size="small" aria-keyshortcuts="F2" onClick={actions.onRename}>
        {t('groups.rename')}
      </Button>
      <Button
        size="small"
        disabledFocusable={!canRemove}
        title={canRemove ? undefined : t('groups.lastOne')}
        aria-keyshortcuts="Delete"
        onClick={actions.onRemove}
      >
        {t('groups.remove')}
      </Button>
    </div>
  );
}
