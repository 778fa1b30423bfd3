import type { Connection } from '#electron/sdk/connection.ts';
import { EXIT } from './exitCodes.ts';
import { Failure } from './failure.ts';

const PROGRAM = 'send-receive';

/** An app that hangs is not waited for. */
const ANSWER_WITHIN_MS = 5_000;

/** Has the running app do something; fails with a sentence if there is none, or if it goes away in the middle. */
export async function withHost<T>(use: (host: Connection) => Promise<T>): Promise<T> {
  try {
    const host = await connectToHost();
    try {
      return await use(host);
    } finally {
      await host.close();
    }
  } catch (error) {
    throw await asFailure(error);
  }
}

/** Connects, or throws what the SDK throws. */
export async function connectToHost(withinMs = ANSWER_WITHIN_MS): Promise<Connection> {
  const { connect } = await import('#electron/sdk/connect.ts');
  const connecting = connect({ name: PROGRAM });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Failure(EXIT.notRunning, NO_ANSWER)), withinMs);
  });
  try {
    return await Promise.race([connecting, late]);
  } catch (error) {
    void connecting.then(
      (host) => host.close(),
      () => {},
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const NO_ANSWER = 'Send/Receive is running but does not answer.';

async function asFailure(error: unknown): Promise<unknown> {
  const { DisconnectedError, NotRunningError, ProtocolError } = await import('#electron/sdk/errors.ts');
  if (error instanceof NotRunningError) {
    return new Failure(EXIT.notRunning, 'Send/Receive is not running. Start it and try again.', { cause: error });
  }
  if (error instanceof DisconnectedError) {
    return new Failure(EXIT.notRunning, 'Send/Receive was closed in the meantime.', { cause: error });
  }
  if (error instanceof ProtocolError) {
    return new Failure(EXIT.internal, `Send/Receive has refused: ${error.message}.`, { cause: error });
  }
  return error;
}
