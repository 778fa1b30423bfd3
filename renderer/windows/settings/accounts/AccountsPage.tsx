import { useState } from 'react';
import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import type { StoreKind } from '#shared/settings/storeKinds/settingField.ts';
import type { MenuPoint } from '../../../components/menuPlace.ts';
import { AccountDialog } from './form/AccountDialog.tsx';
import { emptyForm, formOf, type StoreForm } from './form/storeForm.ts';
import { AccountList } from './list/AccountList.tsx';
import { AccountMenu } from './list/AccountMenu.tsx';
import { AccountTools } from './list/AccountTools.tsx';
import { NoAccounts } from './list/NoAccounts.tsx';
import { canEdit, useAccountCommands } from './list/useAccountCommands.ts';
import { NotWrittenBar } from './bars/NotWrittenBar.tsx';
import { LockedBar } from './bars/LockedBar.tsx';
import { RemovedBar } from './bars/RemovedBar.tsx';
import { RequestBar } from './bars/RequestBar.tsx';
import { TestDialog } from './test/TestDialog.tsx';
import { draftOfStore } from './draftOfStore.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useStoreListing } from '../../../state/hooks.ts';
import styles from './AccountsPage.module.css';

type Opened = { readonly form: StoreForm } | { readonly test: ListedStore } | null;

/** What a Send/Receive synchronises: a mail program calls it accounts. */
export function AccountsPage() {
  const listing = useStoreListing();
  const commands = useAccountCommands(listing?.stores ?? []);
  const [opened, setOpened] = useState<Opened>(null);
  const [menuPoint, setMenuPoint] = useState<MenuPoint | null>(null);
  const page = useKeptFocus();
  if (listing === null) return null;
  const { stores, requests, path, notWritten } = listing;
  const isLocked = path === null;
  const removed = commands.removed.at(-1);

  const add = (kind: StoreKind): void => setOpened({ form: emptyForm(kind) });
  const edit = ({ store, problems }: ListedStore): void => {
    const kind = storeKindOf(store.kind);
    if (kind?.canBeAdded === true && !isLocked) setOpened({ form: formOf(draftOfStore(store), kind, problems) });
  };
  const test = (listed: ListedStore): void => setOpened({ test: listed });
  const rowProps = { stores, commands, isLocked, onEdit: edit, onMenu: setMenuPoint };
  return (
    <div ref={page} className={styles.page}>
      {isLocked && <LockedBar />}
      {notWritten !== null && <NotWrittenBar reason={notWritten} />}
      {requests.map((request) => (
        <RequestBar key={request.id} request={request} isLocked={isLocked} />
      ))}
      <AccountTools {...rowProps} onAdd={add} onTest={test} />
      {stores.length === 0 ? <NoAccounts isLocked={isLocked} onAdd={add} /> : <AccountList {...rowProps} />}
      {menuPoint !== null && commands.active !== undefined && (
        <AccountMenu
          point={menuPoint}
          stores={stores}
          listed={commands.active}
          commands={commands}
          isLocked={isLocked}
          onEdit={edit}
          onTest={test}
          onClose={() => setMenuPoint(null)}
        />
      )}
      {removed !== undefined && (
        <RemovedBar removed={removed} onUndo={commands.undo} onDismiss={commands.dismissRemoved} />
      )}
      {opened !== null && 'form' in opened && (
        <AccountDialog initial={opened.form} onSaved={commands.select} onClose={() => setOpened(null)} />
      )}
      {opened !== null && 'test' in opened && (
        <TestDialog
          store={opened.test.store}
          onEdit={isLocked || !canEdit(opened.test) ? null : () => edit(opened.test)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
