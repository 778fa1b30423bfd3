import type { RpcProblem } from '#shared/protocol/external.ts';

/** Nobody listens: Send/Receive is not running, or not for this user. */
export class NotRunningError extends Error {
  override readonly name = 'NotRunningError';
}

/** The host has refused something, and says what and why. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  /** One of the codes of docs/provider-protocol.md. */
  readonly code: number;
  /** The name of the field that is wrong, if one is. */
  readonly field: string | undefined;

  constructor({ code, message, data }: RpcProblem) {
    super(message);
    this.code = code;
    this.field = data?.field;
  }
}

/** The connection ended before the answer came. */
export class DisconnectedError extends Error {
  override readonly name = 'DisconnectedError';

  constructor() {
    super('The connection to Send/Receive has ended');
  }
}
