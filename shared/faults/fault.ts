import type { HRESULT } from '../mapi/hresult.ts';

/**
 * What a fault can strike. AddRef and Release answer a count, and QueryInterface is answered within the provider's own
 * process: there is nothing that the host could answer otherwise.
 */
export const FAULT_METHODS = ['Progress', 'Error', 'Done', 'SynchronizeInBackground'] as const;
export type FaultMethod = (typeof FAULT_METHODS)[number];

export const ALWAYS = 'always';

/** Which calls of a task a fault strikes: so many of this method, once `after` of them have passed unharmed. */
interface StrikesCalls {
  readonly method: FaultMethod;
  readonly after: number;
  readonly times: number | typeof ALWAYS;
}

/** The call is carried out, and who called is told this HRESULT. */
interface AnswerFault extends StrikesCalls {
  readonly kind: 'answer';
  readonly hresult: HRESULT;
}

/** The call is not carried out, and who called is told this HRESULT. */
interface RefuseFault extends StrikesCalls {
  readonly kind: 'refuse';
  readonly hresult: HRESULT;
}

/** The call arrives so much later, and with it all that its task says after it. */
interface DelayFault extends StrikesCalls {
  readonly kind: 'delay';
  readonly ms: number;
}

/**
 * The connection to the process is lost, or the process is killed as from outside: at once, or in place of a call, which is
 * lost then with all that came behind it. Both meet all tasks of the process.
 */
interface ProcessFault {
  readonly kind: 'disconnect' | 'kill';
  /** Null: at once. */
  readonly method: FaultMethod | null;
  readonly after: number;
}

/** Something that goes wrong on purpose between the host and a provider. */
export type Fault = AnswerFault | RefuseFault | DelayFault | ProcessFault;

/** A fault that waits for the calls that it is meant for. */
export interface PendingFault {
  /** One of its own within the app's life; the trace has it too. */
  readonly id: number;
  readonly fault: Fault;
  /** So many calls it has struck. */
  readonly struck: number;
}

/** Why a task has no faults. */
export type NoFaultReason =
  /** The run is another one by now, or has no such task. */
  | 'unknownTask'
  /** It is a program's from outside: its process is none of ours. */
  | 'outside'
  /** Its provider is one of the app's own that speaks for a tool: a fault would test the app. */
  | 'kind'
  /** It has no process yet: its store's turn has not come. */
  | 'waiting'
  /** Its process has ended, or the connection to it is lost. */
  | 'processEnded';

export type InjectedFault =
  | { readonly ok: true; readonly id: number }
  | { readonly ok: false; readonly reason: NoFaultReason };

/** The one value that a fault has beside its method: an HRESULT, milliseconds, or none. */
export function valueOf(fault: Fault): number | null {
  switch (fault.kind) {
    case 'answer':
    case 'refuse':
      return fault.hresult;
    case 'delay':
      return fault.ms;
    case 'disconnect':
    case 'kill':
      return null;
  }
}
