import { Button } from '@fluentui/react-components';
import type { Store } from '#shared/settings/stores.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { NoticeBar } from './NoticeBar.tsx';

interface RemovedBarProps {
  readonly removed: Store;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export function RemovedBar({ removed, onUndo, onDismiss }: RemovedBarProps) {
  const { t } = useTexts();
  return (
    <NoticeBar
      intent="info"
      isSticky
      actions={
        <>
          <Button size="small" aria-keyshortcuts="Control+Z" onClick={onUndo}>
            {t('accounts.undo')}
          </Button>
          <Button size="small" appearance="subtle" onClick={onDismiss}>
            {t('action.dismiss')}
          </Button>
        </>
      }
    >
      {t('accounts.removed', { account: removed.account })}
    </NoticeBar>
  );
}
