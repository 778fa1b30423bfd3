import { connect, type Socket } from 'node:net';
import { breathe, onSocketOrder, type SocketOrder, textOf } from './parent.ts';

const CALLS_A_WRITE = 200;
/** About 64 KB. */
const LINES_A_CHUNK = 750;
const IN_FLIGHT = 256;
const SYNC_ID = 1;

/** A program from outside: JSON lines over the app's socket, in the ways that programs have of writing them. */
onSocketOrder(async (order) => {
  const socket = connect(order.socket);
  socket.on('error', () => {});
  if (order.how === 'raw') return writeBytes(socket, order.calls);
  if (order.how === 'rawEach') return write(socket, order);
  if (order.how === 'rawRoundTrip') return roundTrip(socket, order.calls);
  introduce(socket, order.token);
  if (order.how === 'answered') return ask(socket, order.calls, IN_FLIGHT);
  if (order.how === 'roundTrip') return roundTrip(socket, order.calls);
  if (order.how === 'paced') return pace(socket, order);
  return write(socket, order);
});

function introduce(socket: Socket, token: string): void {
  socket.write(
    line('hello', { protocol: 1, token, name: 'bench' }) + line('begin', { name: 'bench', syncId: SYNC_ID }),
  );
}

function line(method: string, params: unknown, id?: number): string {
  return `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
}

/** Put together by hand, which a program that reports very often would do. */
function progress(index: number, max: number, id?: number): string {
  const call = `"method":"progress","params":[${SYNC_ID},"${textOf(index, max)}",${index},${max}]}\n`;
  return id === undefined ? `{"jsonrpc":"2.0",${call}` : `{"jsonrpc":"2.0","id":${id},${call}`;
}

/** The same lines again and again, ready made: what the socket can carry if nothing has to be written or read. */
async function writeBytes(socket: Socket, calls: number): Promise<void> {
  const lines = Array.from({ length: LINES_A_CHUNK }, (_, i) => progress(i, LINES_A_CHUNK)).join('');
  const chunk = Buffer.from(lines);
  for (let sent = 0; sent < calls; sent += LINES_A_CHUNK) {
    if (!socket.write(chunk)) await new Promise((resolve) => socket.once('drain', resolve));
  }
}

/** As fast as the socket takes it. */
async function write(socket: Socket, { calls, how }: SocketOrder): Promise<void> {
  const perWrite = how === 'rawEach' || how === 'each' ? 1 : CALLS_A_WRITE;
  for (let index = 1; index <= calls; index += perWrite) {
    let text = '';
    for (let i = index; i < index + perWrite && i <= calls; i += 1) text += progress(i, calls);
    if (!socket.write(text)) await new Promise((resolve) => socket.once('drain', resolve));
  }
}

/** Requests, so many of them on their way at a time. */
function ask(socket: Socket, calls: number, inFlight: number): void {
  let asked = 0;
  let answered = 0;
  const next = (): void => {
    let text = '';
    for (; asked < calls && asked - answered < inFlight; asked += 1) text += progress(asked + 1, calls, asked + 1);
    if (text !== '') socket.write(text);
  };
  socket.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answered += 1;
    next();
  });
  next();
}

/** One request at a time: after a pause, and one right after the other. What was found goes back as the last step's text. */
async function roundTrip(socket: Socket, calls: number): Promise<void> {
  let heard: (() => void) | null = null;
  socket.on('data', () => heard?.());
  const once = async (index: number): Promise<number> => {
    const began = performance.now();
    const answer = new Promise<void>((resolve) => {
      heard = resolve;
    });
    socket.write(progress(index, calls, index));
    await answer;
    return Math.round((performance.now() - began) * 1_000);
  };
  const idle: number[] = [];
  const busy: number[] = [];
  for (let index = 1; index <= calls; index += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    idle.push(await once(index));
  }
  for (let index = 1; index <= calls; index += 1) busy.push(await once(index));
  socket.write(line('progress', [SYNC_ID, JSON.stringify({ idle, busy }), 1, 1]));
  socket.write(line('done', [SYNC_ID, 0]));
}

/** So many calls a second, gathered for a millisecond as the SDK does it. */
async function pace(socket: Socket, { calls: callsPerSecond }: SocketOrder): Promise<void> {
  const began = performance.now();
  let sent = 0;
  for (;;) {
    const due = Math.floor(((performance.now() - began) * callsPerSecond) / 1_000);
    let text = '';
    for (; sent < due; sent += 1) text += progress(sent % 1_000, 1_000);
    if (text !== '' && !socket.write(text)) await new Promise((resolve) => socket.once('drain', resolve));
    else await new Promise((resolve) => setTimeout(resolve, 1));
    if (socket.destroyed) return;
    await breathe();
  }
}
