import type { TraceFilter } from '#shared/trace/filter.ts';
import { TRACE_METHODS, type TraceMethod } from '#shared/trace/methods.ts';

/** Which rows are shown, as the user chooses them. */
export const KINDS = ['all', 'calls', 'host', 'Progress', 'Error', 'Done', 'failure', 'warning', 'findings'] as const;
export type Kind = (typeof KINDS)[number];

export interface TraceWishes {
  readonly text: string;
  readonly kind: Kind;
  /** Null for all. */
  readonly task: number | null;
}

export const NO_WISHES: TraceWishes = { text: '', kind: 'all', task: null };

/** Those of the interfaces; all others are what the host did or noticed by itself. */
const CALLS: readonly TraceMethod[] = [
  'SynchronizeInBackground',
  'returned',
  'QueryInterface',
  'AddRef',
  'Release',
  'Progress',
  'Error',
  'Done',
  'unknownSlot',
];

export function filterOf({ text, kind, task }: TraceWishes): TraceFilter {
  return { ...(text !== '' && { text }), ...(task !== null && { tasks: [task] }), ...filterOfKind(kind) };
}

function filterOfKind(kind: Kind): TraceFilter {
  switch (kind) {
    case 'all':
      return {};
    case 'calls':
      return { methods: CALLS };
    case 'host':
      return { methods: TRACE_METHODS.filter((method) => !CALLS.includes(method)) };
    case 'failure':
    case 'warning':
      return { results: [kind] };
    case 'findings':
      return { hasFindings: true };
    default:
      return { methods: [kind] };
  }
}
