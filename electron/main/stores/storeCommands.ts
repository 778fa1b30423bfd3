import type { Guests } from '#electron/host/external/guests.ts';
import type { StoreCommands, StoreDraft, StoreListing } from '#shared/protocol/storeBridge.ts';
import { EXTERNAL_KIND } from '#shared/settings/storeKinds/external.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import type { FieldProblem } from '#shared/settings/storeKinds/settingField.ts';
import type { CommandHandlers } from '../ipc/commands.ts';
import type { SecretStore } from '../secrets/secretStore.ts';
import type { SettingsTransfer } from '../transfer/settingsTransfer.ts';
import { storeProblems } from './storeListing.ts';
import type { StoreList } from './storeList.ts';
import type { StoreTests } from './storeTests.ts';

interface StoreServices {
  readonly list: StoreList;
  readonly listing: () => StoreListing;
  readonly guests: Guests;
  readonly secrets: SecretStore;
  readonly tests: StoreTests;
  readonly transfer: SettingsTransfer;
  readonly dialogs: SettingsDialogs;
}

/** The system's file dialogs; each answers null if the user chose nothing. */
export interface SettingsDialogs {
  choosePath(of: 'file' | 'folder'): Promise<string | null>;
  chooseExport(): Promise<string | null>;
  chooseImport(): Promise<string | null>;
}

/** What a window may do to stores, secrets and settings files. */
export function storeCommands({
  list,
  listing,
  guests,
  secrets,
  tests,
  transfer,
  dialogs,
}: StoreServices): Pick<CommandHandlers, keyof StoreCommands> {
  const problemsOf = (draft: StoreDraft): readonly FieldProblem[] => {
    const ofKind = storeKindOf(draft.kind)?.canBeAdded === false ? [notAdded(draft.kind)] : [];
    return [...ofKind, ...storeProblems(draft, secrets)];
  };
  return {
    stores: listing,
    saveStore(draft) {
      const problems = problemsOf(draft);
      const id = problems.length > 0 ? null : list.save(draft);
      return id === null ? { problems } : { id };
    },
    removeStore: ({ id }) => list.remove(id),
    restoreStore: ({ id }) => list.restore(id),
    duplicateStore: ({ id, account }) => (list.find(id)?.kind === EXTERNAL_KIND ? null : list.duplicate(id, account)),
    moveStore: ({ id, to }) => list.move(id, to),
    setStoreEnabled: ({ id, isEnabled }) => list.setEnabled(id, isEnabled),
    testStore(draft) {
      const problems = problemsOf(draft);
      if (problems.length > 0) return { problems };
      return { testId: tests.start({ ...draft, id: draft.id ?? 'test' }) };
    },
    cancelTest: ({ testId }) => tests.cancel(testId),
    answerRequest({ id, isAllowed }) {
      const request = guests.requests.find((each) => each.id === id);
      if (request === undefined) return false;
      const { account, program, parts } = request;
      if (!isAllowed) guests.deny(request);
      else
        return list.save({ id: null, account, kind: EXTERNAL_KIND, settings: { program }, parts: [...parts] }) !== null;
      return true;
    },
    secretsState: () => secrets.state,
    keepSecret: ({ secret, lifetime }) => secrets.keep(secret, lifetime),
    choosePath: ({ of }) => dialogs.choosePath(of),
    async exportSettings() {
      const path = await dialogs.chooseExport();
      return path === null ? null : transfer.export(path);
    },
    async chooseImport() {
      const path = await dialogs.chooseImport();
      return path === null ? null : transfer.read(path);
    },
    applyImport: ({ importId, sections }) => transfer.apply(importId, sections),
  };
}

/** Such a store comes from a program that connects. */
function notAdded(kind: string): FieldProblem {
  return { field: 'kind', key: 'fieldProblem.noSuchKind', args: { kind } };
}
