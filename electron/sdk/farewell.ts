import type { HostChannel } from './hostChannel.ts';
import type { SyncTable } from './syncTable.ts';

/** What a process that ends still has to say over one connection. */
export interface Farewell {
  readonly channel: HostChannel;
  readonly syncs: SyncTable;
}

const open = new Set<Farewell>();

/**
 * Has the process report what it leaves unfinished when it ends: as given up if it ends well. If it fails, the host says so
 * itself, as it does of everybody who hangs up in the middle.
 */
export function sayFarewellAtExit(farewell: Farewell): void {
  if (open.size === 0) process.on('beforeExit', onBeforeExit).on('exit', onExit);
  open.add(farewell);
  void farewell.channel.closed.finally(() => {
    open.delete(farewell);
    if (open.size === 0) process.off('beforeExit', onBeforeExit).off('exit', onExit);
  });
}

/** The process has nothing left to do, but still can wait for the host. */
function onBeforeExit(exitCode: number): void {
  for (const farewell of open) sayFarewell(farewell, exitCode);
}

/**
 * Nothing can be waited for any more. On Linux and macOS what is written to a socket is the system's at once as long as the
 * host keeps up; on Windows it is lost, and the host sees a program that has hung up.
 */
function onExit(exitCode: number): void {
  for (const farewell of open) sayFarewell(farewell, exitCode);
}

function sayFarewell({ channel, syncs }: Farewell, exitCode: number): void {
  if (exitCode === 0) syncs.giveUp();
  channel.hangUp();
}

/** These signals end the process as they would have, after it has said what it leaves unfinished. */
export function sayFarewellOn(signals: readonly NodeJS.Signals[], { channel, syncs }: Farewell): void {
  const leave = async (signal: NodeJS.Signals): Promise<void> => {
    forget();
    syncs.giveUp();
    channel.hangUp();
    await channel.closed;
    process.kill(process.pid, signal);
  };
  const listeners = signals.map((signal) => [signal, () => void leave(signal)] as const);
  const forget = (): void => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
  for (const [signal, listener] of listeners) process.on(signal, listener);
  void channel.closed.finally(forget);
}
