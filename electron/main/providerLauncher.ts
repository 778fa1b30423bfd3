import type { Readable } from 'node:stream';
import { utilityProcess } from 'electron';
import { LastWords } from '#electron/transport/lastWords.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { PROVIDER_PROCESS } from './paths.ts';

/** A process that ended may still have words on their way. */
const LAST_WORDS_WITHIN_MS = 200;

/** Provider processes as Electron utility processes, in the folder from which their relative paths count. */
export function utilityProcessLauncher(workingDirectory: string): LaunchProvider {
  return (name, listener) => {
    const child = utilityProcess.fork(PROVIDER_PROCESS, [], {
      serviceName: name,
      cwd: workingDirectory,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    const errorOutput = child.stderr as Readable;
    const lastWords = new LastWords(errorOutput, { entry: PROVIDER_PROCESS, workingDirectory });
    errorOutput.on('data', passOn);
    let pid: number | undefined;
    let isUnwanted = false;
    child.once('spawn', () => {
      pid = child.pid;
      if (isUnwanted) kill();
    });
    function kill(): void {
      // Before the process is there, nothing can be killed, and child.kill() asks politely: a provider that hangs does not listen.
      if (pid === undefined) isUnwanted = true;
      else killNow(pid);
    }
    child.on('message', (message: unknown) => listener.onMessage(message));
    // Without a listener, what V8 reports of a process that is about to crash would be an error of this one.
    child.on('error', () => {});
    child.once('exit', (code) => {
      // From here on the number may be another process's.
      pid = undefined;
      const report = (): void => {
        clearTimeout(timer);
        listener.onExit({ code, signal: null, lastWords: lastWords.text });
      };
      const timer = setTimeout(report, LAST_WORDS_WITHIN_MS);
      // Electron takes all listeners from the stream once this event is over, whatever is still in it.
      queueMicrotask(() => {
        lastWords.listen();
        errorOutput.on('data', passOn).once('end', report);
      });
    });
    return {
      get pid() {
        return pid;
      },
      get lastWords() {
        return lastWords.text;
      },
      send: (message) => child.postMessage(message),
      kill,
    };
  };
}

/** For the terminal that the app was started from. */
function passOn(chunk: string): void {
  process.stderr.write(chunk);
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
