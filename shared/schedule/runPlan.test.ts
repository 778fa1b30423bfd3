import { describe, expect, it } from 'vitest';
import { type Group, type GroupMember, newGroup } from '../settings/groups.ts';
import type { Store } from '../settings/stores.ts';
import { planRun } from './runPlan.ts';

const USUAL = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };
const STORES = [store('mail', 'send', 'receive'), store('files', 'both')];

function store(id: string, ...whats: Store['parts'][number]['does'][]): Store {
  return { id, account: id, kind: 'demo', settings: {}, parts: whats.map((what) => ({ does: what, settings: {} })) };
}

const group = (more: Partial<Group> = {}): Group => ({ ...newGroup('a', 'A'), ...more });
const only = (...members: GroupMember[]): Group => group({ newStores: 'leaveOut', members });
const member = (id: string, more: Partial<GroupMember> = {}): GroupMember => {
  return { store: id, isIncluded: true, sends: true, receives: true, headersOnly: false, ...more };
};

/** What each store does, in one word a part. */
function does(...groups: Group[]): Record<string, string[]> {
  const { stores } = planRun(groups, STORES, USUAL);
  const word = ({ does: what, headersOnly }: (typeof stores)[number]['parts'][number]): string =>
    headersOnly === true ? `${what} headers` : what;
  return Object.fromEntries(stores.map(({ id, parts }) => [id, parts.map(word)]));
}

describe('a group', () => {
  it('does everything with stores that it knows nothing of, or leaves them out', () => {
    expect(does(group())).toEqual({ mail: ['send', 'receive'], files: ['both'] });
    expect(does(only())).toEqual({});
    expect(does(group({ members: [member('mail', { isIncluded: false })] }))).toEqual({ files: ['both'] });
  });

  it('does no more with a store than it is told to', () => {
    expect(does(only(member('mail', { receives: false }), member('files', { receives: false })))).toEqual({
      mail: ['send'],
      files: ['send'],
    });
    expect(does(only(member('mail', { headersOnly: true })))).toEqual({ mail: ['send', 'receive headers'] });
    expect(does(only(member('files', { sends: false, receives: false })))).toEqual({});
  });

  it('does not mind a store that is gone', () => {
    expect(does(only(member('gone'), member('files')))).toEqual({ files: ['both'] });
  });
});

describe('several groups', () => {
  it('have each store run once, with all that they do', () => {
    expect(does(only(member('mail', { sends: false })), only(member('mail', { receives: false })))).toEqual({
      mail: ['send', 'receive'],
    });
  });

  it('receive headers alone only if none of them wants more', () => {
    const headers = only(member('files', { headersOnly: true }));
    expect(does(headers, headers)).toEqual({ files: ['both headers'] });
    expect(does(headers, only(member('files')))).toEqual({ files: ['both'] });
    expect(does(headers, only(member('files', { receives: false })))).toEqual({ files: ['both headers'] });
  });

  it('run as few stores at once as the most careful allows, and wait for each as long as the most patient', () => {
    const plan = planRun(
      [group({ parallel: 2, stallAfterSeconds: 60 }), group({ parallel: 9, cancelGraceSeconds: 1 })],
      STORES,
      USUAL,
    );
    expect(plan.parallel).toBe(2);
    expect(plan.stores[0]?.limits).toEqual({ stallAfterSeconds: 60, cancelGraceSeconds: 5 });
  });
});
