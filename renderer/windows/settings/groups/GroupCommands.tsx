import { Button } from '@fluentui/react-components';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './GroupCommands.module.css';

interface GroupCommandsProps {
  readonly canRemove: boolean;
  readonly onNew: () => void;
  readonly onCopy: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

export function GroupCommands({ canRemove, onNew, onCopy, onRename, onRemove }: GroupCommandsProps) {
  const { t } = useTexts();
  return (
    <div className={styles.commands}>
      <Button size="small" aria-keyshortcuts="Control+N" onClick={onNew}>
        {t('groups.new')}
      </Button>
      <Button size="small" onClick={onCopy}>
        {t('groups.copy')}
      </Button>
      <Button size="small" aria-keyshortcuts="F2" onClick={onRename}>
        {t('groups.rename')}
      </Button>
      <Button
        size="small"
        disabledFocusable={!canRemove}
        title={canRemove ? undefined : t('groups.lastOne')}
        aria-keyshortcuts="Delete"
        onClick={onRemove}
      >
        {t('groups.remove')}
      </Button>
    </div>
  );
}
