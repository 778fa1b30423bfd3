import { beforeEach, describe, expect, it } from 'vitest';
import type { Bridge, ScheduleState, WindowNews } from '#shared/protocol/bridge.ts';
import { changeGroup } from '#shared/settings/groupEdits.ts';
import { type Group, usualGroups } from '#shared/settings/groups.ts';
import { ScheduleStore } from './scheduleStore.ts';

const first: ScheduleState = { ...usualGroups('All'), coming: null, isExiting: false };
const [group] = first.groups as [Group];

let tell: (news: WindowNews) => void;
let saves: { readonly groups: readonly Group[]; readonly answer: () => void; readonly refuse: () => void }[];
let store: ScheduleStore;

beforeEach(async () => {
  saves = [];
  const bridge = {
    onNews: (listener: (news: WindowNews) => void) => (tell = listener),
    invoke: (command: string, argument: Group[]) =>
      command === 'schedule'
        ? Promise.resolve(first)
        : new Promise<null>((resolve, reject) => {
            saves.push({ groups: argument, answer: () => resolve(null), refuse: () => reject(new Error('no')) });
          }),
  };
  store = new ScheduleStore(bridge as unknown as Bridge);
  await Promise.resolve();
});

const rename = (name: string): Promise<void> => store.changeGroups((groups) => changeGroup(groups, group.id, { name }));
const name = (): string | undefined => store.current?.groups[0]?.name;
const told = (newName: string): void =>
  tell({ type: 'schedule', schedule: { ...first, groups: [{ ...group, name: newName }] } });

describe('the groups in a window', () => {
  it('are what the main process says', () => {
    expect(store.current).toEqual(first);
    told('Work');
    expect(name()).toBe('Work');
  });

  it('are not taken back by an answer that was on its way when news came', async () => {
    let answer = (_state: ScheduleState): void => {};
    const late = new ScheduleStore({
      onNews: (listener: (news: WindowNews) => void) => (tell = listener),
      invoke: () => new Promise<ScheduleState>((resolve) => (answer = resolve)),
    } as unknown as Bridge);
    const coming = { groups: ['g'], at: 1, isHeldBack: false };
    tell({ type: 'schedule', schedule: { ...first, coming } });
    answer(first);
    await Promise.resolve();
    expect(late.current?.coming).toEqual(coming);
  });

  it('change at once, one change upon the other, and news of the first do not take back the second', async () => {
    const changes = [rename('A'), rename('AB')];
    expect(name()).toBe('AB');
    told('A');
    saves[0]?.answer();
    await changes[0];
    expect(name()).toBe('AB');
    told('AB');
    saves[1]?.answer();
    await changes[1];
    expect(name()).toBe('AB');
    expect(saves.map(({ groups }) => groups[0]?.name)).toEqual(['A', 'AB']);
  });

  it('are those of before where a change is refused', async () => {
    const change = rename('A');
    saves[0]?.refuse();
    await expect(change).rejects.toThrow('no');
    expect(name()).toBe('All');
  });
});
