import { app } from 'electron';
import { ExternalServer, type ExternalServerOptions } from '#electron/host/external/externalServer.ts';
import type { Log } from '#electron/host/log.ts';
import { openLocalSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { reasonOf } from './files/reasonOf.ts';

/** Lets programs from outside report their tasks; resolves with what prevents it, if something does. */
export async function openExternalDoor(
  control: Pick<ExternalServerOptions, 'host' | 'runAll' | 'currentTrace'>,
  log: Log,
): Promise<StartupProblem | null> {
  const place = rendezvousOf(process.env);
  try {
    const external = new ExternalServer({ ...(await openLocalSocket(place)), ...control });
    app.on('will-quit', () => external.close());
    log.info(`Programs from outside can connect to ${place.socket}`);
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    log.warn(`Programs from outside cannot connect: ${reason}`);
    return { what: 'socket', path: place.socket, reason, keptAs: null };
  }
}
