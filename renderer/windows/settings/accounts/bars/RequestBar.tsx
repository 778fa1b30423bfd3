import { Button } from '@fluentui/react-components';
import type { ProviderRequest } from '#shared/protocol/storeBridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useServices } from '../../../../state/services.ts';
import { NoticeBar } from './NoticeBar.tsx';

interface RequestBarProps {
  readonly request: ProviderRequest;
  /** Nothing can be added to the list. */
  readonly isLocked: boolean;
}

/** A program asks to be let in. */
export function RequestBar({ request: { id, program, account }, isLocked }: RequestBarProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const answer = (isAllowed: boolean): void => void bridge.invoke('answerRequest', { id, isAllowed });
  return (
    <NoticeBar
      intent="info"
      actions={
        <>
          <Button size="small" disabledFocusable={isLocked} onClick={() => answer(true)}>
            {t('accounts.allow')}
          </Button>
          <Button size="small" onClick={() => answer(false)}>
            {t('accounts.deny')}
          </Button>
        </>
      }
    >
      {t('accounts.asks', { program, account })}
    </NoticeBar>
  );
}
