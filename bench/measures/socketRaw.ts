import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import type { SocketOrder } from '../children/parent.ts';
import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';
import { type RoundTrips, tripFigures } from '../inside/roundTrips.ts';

/** The same client at the same kind of socket, with nothing of ours behind it: what the socket itself can do. */
async function withBareSocket<Outcome>(
  how: SocketOrder['how'],
  calls: number,
  folder: string,
  serve: (socket: Socket, done: (outcome: Outcome) => void) => void,
): Promise<Outcome> {
  const address =
    process.platform === 'win32' ? `\\\\.\\pipe\\send-receive-bench-${process.pid}` : path.join(folder, how);
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(address, resolve);
  });
  const child = startChild('socketLines', { how, calls, socket: address, token: '' });
  const outcome = await new Promise<Outcome>((resolve) => {
    server.once('connection', (socket) => {
      // The client is ended when all is known.
      socket.on('error', () => {});
      serve(socket, resolve);
    });
  });
  child.kill();
  server.close();
  return outcome;
}

/** The same lines, only counted. */
function raw(how: 'raw' | 'rawEach', calls: number): Measure {
  return ({ quick, folder }) => {
    const wanted = quick ? calls / 10 : calls;
    return withBareSocket<Figures>(how, wanted, folder, (socket, done) => {
      const counter = new Counter(wanted, done);
      socket.on('data', (chunk: Buffer) => counter.add(linesIn(chunk)));
    });
  };
}

/** A line there and back: each is written back as it came. */
export const socketEcho: Measure = async ({ quick, folder }) => {
  const lines = await withBareSocket<string[]>('rawRoundTrip', quick ? 100 : 500, folder, (socket, done) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      socket.write(chunk);
      text += chunk;
      if (text.endsWith('\n') && text.includes('"done"')) done(text.trimEnd().split('\n'));
    });
  });
  const { params } = JSON.parse(lines.at(-2) ?? '') as { params: [syncId: number, found: string] };
  return tripFigures(JSON.parse(params[1]) as RoundTrips);
};

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

export const socketRaw = raw('raw', 1_500_000);
export const socketRawEach = raw('rawEach', 500_000);
