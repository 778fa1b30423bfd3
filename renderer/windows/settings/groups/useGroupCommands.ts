import { useState } from 'react';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { bringBack, changeGroup, copyGroup, freeName, removeGroup } from '#shared/settings/groupEdits.ts';
import { type Group, newGroup } from '#shared/settings/groups.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import type { NoticeContent } from './Notice.tsx';

/** What is asked of the user at present. */
export type GroupQuestion = 'new' | 'copy' | 'rename' | 'edit';

/** The group that is chosen, and all that can be done with it and the others. */
export function useGroupCommands({ groups }: ScheduleState, focusList: () => void) {
  const { t } = useTexts();
  const { bridge, schedule } = useServices();
  const [selectedId, select] = useState<string | null>(null);
  const [question, ask] = useState<GroupQuestion | null>(null);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  // There is always one.
  const first = groups[0] as Group;
  const selected = groups.find(({ id }) => id === selectedId) ?? first;
  const edit = (change: (all: readonly Group[]) => Group[]): void => void schedule.changeGroups(change);

  const dismiss = (): void => {
    setNotice(null);
    // What had it is gone.
    focusList();
  };
  const remove = (): void => {
    const result = removeGroup(groups, selected.id);
    if (result === null) return setNotice({ text: t('groups.lastOne'), undo: null });
    const { removed } = result;
    edit(() => result.groups);
    select((result.groups[removed.position] ?? result.groups.at(-1))?.id ?? null);
    const undo = (): void => {
      edit((all) => bringBack(all, removed));
      select(removed.group.id);
      dismiss();
    };
    setNotice({ text: t('groups.removed', { name: removed.group.name }), undo });
  };
  const sendReceive = async (): Promise<void> => {
    const { id, name } = selected;
    const start = await bridge.invoke('sendReceiveGroup', id);
    setNotice({ text: start === 'begun' ? t('groups.begun', { name }) : t('groups.busy'), undo: null });
  };
  /** Answers the question for a name. */
  const name = (given: string): void => {
    if (question === 'rename') return edit((all) => changeGroup(all, selected.id, { name: given }));
    const id = crypto.randomUUID();
    if (question === 'copy') edit((all) => copyGroup(all, selected.id, { id, name: given }));
    else edit((all) => [...all, newGroup(id, given)]);
    select(id);
  };
  return {
    selected,
    select,
    question,
    ask,
    notice,
    dismiss,
    remove,
    sendReceive: () => void sendReceive(),
    name,
    change: (change: Partial<Omit<Group, 'id'>>) => edit((all) => changeGroup(all, selected.id, change)),
    suggestion: () => {
      if (question === 'rename') return selected.name;
      return freeName(
        groups,
        question === 'copy' ? t('groups.copyName', { name: selected.name }) : t('groups.newName'),
      );
    },
  };
}
