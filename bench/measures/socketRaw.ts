import { createServer } from 'node:net';
import path from 'node:path';
import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';

/** The same lines over the same kind of socket, only counted: what the socket itself can carry. */
function raw(how: 'raw' | 'rawEach', calls: number): Measure {
  return async ({ quick, folder }) => {
    const wanted = quick ? calls / 10 : calls;
    const address =
      process.platform === 'win32' ? `\\\\.\\pipe\\send-receive-bench-${process.pid}` : path.join(folder, how);
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(address, resolve);
    });
    const child = startChild('socketLines', { how, calls: wanted, socket: address, token: '' });
    const figures = await new Promise<Figures>((resolve) => {
      const counter = new Counter(wanted, resolve);
      server.once('connection', (socket) => {
        socket.on('data', (chunk: Buffer) => counter.add(linesIn(chunk)));
      });
    });
    child.kill();
    server.close();
    return figures;
  };
}

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

export const socketRaw = raw('raw', 1_500_000);
export const socketRawEach = raw('rawEach', 500_000);
