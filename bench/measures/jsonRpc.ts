import { createServer } from 'node:net';
import path from 'node:path';
import { createMessageConnection, SocketMessageReader, SocketMessageWriter } from 'vscode-jsonrpc/node';
import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';
import { newReducer } from '../inside/reducer.ts';

/** A vscode-jsonrpc notification for each call, reduced as the host reduces it. */
export const jsonRpc: Measure = async ({ quick, folder }) => {
  const calls = quick ? 10_000 : 50_000;
  const address =
    process.platform === 'win32' ? `\\\\.\\pipe\\send-receive-bench-${process.pid}` : path.join(folder, 'jsonrpc');
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(address, resolve);
  });
  const child = startChild('jsonRpc', { calls, socket: address });
  const figures = await new Promise<Figures>((resolve) => {
    const counter = new Counter(calls, resolve);
    const reduce = newReducer();
    server.once('connection', (socket) => {
      const connection = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
      connection.onNotification('progress', (message: Parameters<typeof reduce>[0]) => {
        reduce(message);
        counter.add(1);
      });
      connection.listen();
    });
  });
  child.kill();
  server.close();
  return figures;
};
