import { useMemo, useRef } from 'react';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useSchedule, useStoreListing } from '../../../state/hooks.ts';
import { useShortcuts } from '../../dialog/useShortcuts.ts';
import { GroupDialog } from './edit/GroupDialog.tsx';
import { GroupCommands } from './GroupCommands.tsx';
import { GroupList } from './GroupList.tsx';
import type { GroupActions } from './GroupMenu.tsx';
import { GroupPlan } from './GroupPlan.tsx';
import { NameDialog } from './NameDialog.tsx';
import { Notice } from './Notice.tsx';
import { ScheduleBar } from './ScheduleBar.tsx';
import { useGroupCommands } from './useGroupCommands.ts';
import styles from './GroupsPage.module.css';

/** Which accounts are sent and received together, and when. */
export function GroupsPage() {
  const state = useSchedule((schedule) => schedule);
  return state !== null && <Groups state={state} />;
}

function Groups({ state }: { readonly state: ScheduleState }) {
  const { t } = useTexts();
  const { groups } = state;
  const stores = useStoreListing();
  const list = useRef<HTMLDivElement>(null);
  const commands = useGroupCommands(state, () => list.current?.focus());
  const { selected, question, ask, remove } = commands;
  useShortcuts(useMemo(() => ({ 'Control+n': () => ask('new') }), [ask]));
  const close = (): void => ask(null);
  const canRemove = groups.length > 1;
  const actions: GroupActions = {
    onEdit: () => ask('edit'),
    onSendReceive: commands.sendReceive,
    onCopy: () => ask('copy'),
    onRename: () => ask('rename'),
    onRemove: remove,
  };
  const titles = {
    new: t('groups.newTitle'),
    copy: t('groups.copyTitle', { name: selected.name }),
    rename: t('groups.renameTitle', { name: selected.name }),
  };
  return (
    <div className={styles.page}>
      <ScheduleBar state={state} />
      <GroupCommands canRemove={canRemove} actions={actions} onNew={() => ask('new')} />
      <div className={styles.groups}>
        <div className={styles.side}>
          <GroupList
            ref={list}
            groups={groups}
            selected={selected}
            onSelect={commands.select}
            canRemove={canRemove}
            actions={actions}
          />
          <Notice content={commands.notice} onDismiss={commands.dismiss} />
        </div>
        <GroupPlan key={selected.id} group={selected} stores={stores} onChange={commands.change} actions={actions} />
      </div>
      {question === 'edit' && stores !== null && (
        <GroupDialog group={selected} stores={stores} onChange={commands.change} onClose={close} />
      )}
      {question !== null && question !== 'edit' && (
        <NameDialog
          title={titles[question]}
          suggestion={commands.suggestion()}
          others={question === 'rename' ? groups.filter((group) => group !== selected) : groups}
          onName={commands.name}
          onClose={close}
        />
      )}
    </div>
  );
}
