import { memberOf } from '../settings/groupMembers.ts';
import type { Group, GroupMember } from '../settings/groups.ts';
import type { Limits, Store, StorePart } from '../settings/stores.ts';

/** A part of a store, as far as a run wants it. */
export type RunPart = StorePart & { readonly headersOnly?: true };

/** A store, as far as a run wants it. */
export interface RunStore extends Readonly<Omit<Store, 'parts'>> {
  readonly parts: readonly RunPart[];
  /** Those of the host where it is missing. */
  readonly limits?: Limits;
}

/** What became of the wish to send and receive. */
export type RunStart = 'begun' | 'running' | 'workingOffline';

export interface RunPlan<S extends RunStore = RunStore> {
  readonly stores: readonly S[];
  /** How many stores are synchronised at once. */
  readonly parallel: number;
}

/**
 * One run of several groups: a store that is in more than one of them runs once, and does all that they want of it. Where
 * groups limit something, the one that asks for the most care has its way.
 */
export function planRun<S extends RunStore>(
  groups: readonly Group[],
  stores: readonly S[],
  usual: Limits,
): RunPlan<S & RunStore> {
  return {
    stores: stores.map((store) => planStore(store, groups, usual)).filter(({ parts }) => parts.length > 0),
    parallel: Math.min(...groups.map(({ parallel }) => parallel)),
  };
}

function planStore<S extends RunStore>(store: S, groups: readonly Group[], usual: Limits): S & RunStore {
  const including = groups
    .map((group) => ({ group, member: memberOf(group, store.id) }))
    .filter(({ member }) => member.isIncluded);
  const receiving = including.filter(({ member }) => member.receives);
  const wanted = {
    sends: including.some(({ member }) => member.sends),
    receives: receiving.length > 0,
    headersOnly: receiving.every(({ member }) => member.headersOnly),
  };
  const longest = (limit: keyof Limits): number =>
    Math.max(...including.map(({ group }) => group[limit] ?? usual[limit]));
  return {
    ...store,
    parts: store.parts.flatMap((part) => planPart(part, wanted)),
    limits: {
      stallAfterSeconds: longest('stallAfterSeconds'),
      cancelGraceSeconds: longest('cancelGraceSeconds'),
    },
  };
}

type Wanted = Pick<GroupMember, 'sends' | 'receives' | 'headersOnly'>;

function planPart(part: RunPart, { sends, receives, headersOnly }: Wanted): RunPart[] {
  const isSent = sends && part.does !== 'receive';
  const isReceived = receives && part.does !== 'send';
  if (!isSent && !isReceived) return [];
  const does = isSent && isReceived ? 'both' : isSent ? 'send' : 'receive';
  return [isReceived && headersOnly ? { ...part, does, headersOnly: true } : { ...part, does }];
}
