import path from 'node:path';
import { Server, ServerCredentials, type ServerReadableStream } from '@grpc/grpc-js';
import { PROGRESS_SERVICE } from '../children/grpcService.ts';
import { Counter, startChild } from '../inside/child.ts';
import type { Figures, Measure } from '../inside/measure.ts';
import { newReducer } from '../inside/reducer.ts';

/** A message of a gRPC stream for each call, reduced as the host reduces it. */
export const grpc: Measure = async ({ quick, folder }) => {
  const calls = quick ? 10_000 : 50_000;
  const address = path.join(folder, 'grpc');
  const server = new Server();
  const figures = new Promise<Figures>((resolve) => {
    const counter = new Counter(calls, resolve);
    const reduce = newReducer();
    server.addService(PROGRESS_SERVICE, {
      report(stream: ServerReadableStream<Parameters<typeof reduce>[0], unknown>) {
        stream.on('data', (message: Parameters<typeof reduce>[0]) => {
          reduce(message);
          counter.add(1);
        });
      },
    });
  });
  await new Promise((resolve) => {
    server.bindAsync(`unix:${address}`, ServerCredentials.createInsecure(), resolve);
  });
  const child = startChild('grpc', { calls, socket: address });
  const found = await figures;
  child.kill();
  server.forceShutdown();
  return found;
};
