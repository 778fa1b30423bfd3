import { createServer } from 'node:http';
import path from 'node:path';
import { WebSocketServer } from 'ws';
import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';
import { newReducer } from '../inside/reducer.ts';

/** A WebSocket message for each call, reduced as the host reduces it. */
export const webSocket: Measure = async ({ quick, folder }) => {
  const calls = quick ? 30_000 : 200_000;
  const address = path.join(folder, 'websocket');
  const http = createServer();
  const server = new WebSocketServer({ server: http });
  await new Promise<void>((resolve) => {
    http.listen(address, resolve);
  });
  const child = startChild('webSocket', { calls, socket: address });
  const figures = await new Promise<Figures>((resolve) => {
    const counter = new Counter(calls, resolve);
    const reduce = newReducer();
    server.once('connection', (socket) => {
      socket.on('message', (data: Buffer) => {
        reduce(JSON.parse(data.toString()) as Parameters<typeof reduce>[0]);
        counter.add(1);
      });
    });
  });
  child.kill();
  server.close();
  http.close();
  return figures;
};
