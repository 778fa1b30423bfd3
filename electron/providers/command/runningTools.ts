import { spawnSync } from 'node:child_process';

/** Process ids of the tools that run now; on POSIX each leads a process group of its own. */
const running = new Set<number>();
let watches = false;

/** A tool does not outlive this process, whose end has no other way to reach it. */
export function keepUntilExit(pid: number): () => void {
  watchForExit();
  running.add(pid);
  return () => running.delete(pid);
}

/** Ends a tool and all that it has started. */
export function killTree(pid: number): void {
  killTrees([pid]);
}

function killTrees(pids: readonly number[]): void {
  if (process.platform !== 'win32') return pids.forEach((pid) => signalGroup(pid, 'SIGKILL'));
  // Programs without a window do not hear taskkill without /F. One for all: each takes a while to start.
  const named = pids.flatMap((pid) => ['/pid', String(pid)]);
  if (named.length > 0) spawnSync('taskkill', ['/t', '/f', ...named], { stdio: 'ignore' });
}

/** Asks a tool and all that it has started to end, where there is a way to ask. */
export function terminateTree(pid: number): void {
  if (process.platform === 'win32') killTree(pid);
  else signalGroup(pid, 'SIGTERM');
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of it has ended by itself.
  }
}

function watchForExit(): void {
  if (watches) return;
  watches = true;
  process.on('exit', () => killTrees([...running]));
  // Without a listener these would end the process without that event.
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
}
