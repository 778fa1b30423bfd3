import type { HRESULT } from '../mapi/hresult.ts';

/** Sentences that the host itself has to say about a task; their words are in the i18n texts under `host.<id>`. */
type HostMessageId =
  | 'providerExited'
  | 'providerExitedWithWords'
  | 'providerEndedByForce'
  | 'providerDisconnected'
  | 'providerNotStarted'
  | 'providerLoadFailed'
  | 'secretMissing'
  | 'providerKindUnknown'
  | 'providerBrokeProtocol'
  | 'startRefused'
  | 'failedWithoutError'
  | 'endedWithoutDone'
  | 'cancelled'
  | 'moreErrors';

export interface HostMessage {
  readonly id: HostMessageId;
  readonly args: Readonly<Record<string, string | number>>;
}

/** The provider's own words, or what the host has to say in the user's language. */
export type Message = string | HostMessage;

export type Severity = 'error' | 'warning' | 'cancelled';

/** A line of the Errors tab. The same error of the same task stands there once, with a count. */
export interface ErrorLine {
  readonly task: number;
  readonly severity: Severity;
  readonly hr: HRESULT;
  readonly message: Message;
  readonly firstAt: number;
  readonly count: number;
  /** The task has been run again since: the line tells of an earlier attempt and is not counted any more. */
  readonly isPast: boolean;
}
