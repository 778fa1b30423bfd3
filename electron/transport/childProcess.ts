import { fork } from 'node:child_process';
import { LastWords } from './lastWords.ts';
import type { LaunchProvider } from './providerProcess.ts';

/** Provider processes under plain Node: for the command line and for tests. */
export function childProcessLauncher(entry: string, workingDirectory: string): LaunchProvider {
  return (_name, listener) => {
    const child = fork(entry, {
      cwd: workingDirectory,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [],
      // Ctrl+C in a terminal is meant for the host, which then cancels. On Windows this would only open a window.
      detached: process.platform !== 'win32',
    });
    const lastWords = new LastWords(child.stderr, { entry, workingDirectory });
    child.on('message', (message) => listener.onMessage(message));
    child.once('error', (error) => {
      if (child.pid === undefined) listener.onExit({ code: null, signal: null, lastWords: error.message });
    });
    // 'close' comes after the last output and the last message, 'exit' may come before them.
    child.once('close', (code, signal) => {
      if (child.pid !== undefined) listener.onExit({ code, signal, lastWords: lastWords.text });
    });
    return {
      pid: child.pid,
      get lastWords() {
        return lastWords.text;
      },
      send(message) {
        // What cannot be sent any more is told by 'close'.
        if (child.connected) child.send(message, () => {});
      },
      kill: () => void child.kill('SIGKILL'),
    };
  };
}
