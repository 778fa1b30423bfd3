import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import { EXTERNAL_KIND } from '#shared/settings/storeKinds/external.ts';
import { StateIcon } from '../../../../components/StateIcon.tsx';
import { useTexts } from '../../../../i18n/texts.ts';

/** How it stands with an account; nothing for one that is simply there. */
export function AccountState({ listed: { store, problems, isConnected } }: { readonly listed: ListedStore }) {
  const { t } = useTexts();
  if (store.disabled === true) return t('accounts.disabled');
  if (problems.length > 0) {
    return (
      <>
        <StateIcon name="danger" />
        {t('accounts.problems', { count: problems.length })}
      </>
    );
  }
  if (store.kind !== EXTERNAL_KIND) return null;
  return isConnected ? (
    <>
      <StateIcon name="success" />
      {t('accounts.connected')}
    </>
  ) : (
    t('accounts.notConnected')
  );
}
