import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { HistoryQueries, HistoryQuery } from '#shared/history/queries.ts';
import { reasonOf } from './historyProblem.ts';
import { HistoryStore } from './historyStore.ts';
import { type Reply, type Request, TIDIED, type WorkerStart } from './messages.ts';

/** The thread that the history lives in: whatever SQLite waits for, the app does not. */
const port = parentPort as MessagePort;
const store = new HistoryStore({ ...(workerData as WorkerStart), timeOfDay: Date.now });
let isTidying = false;
let isClosed = false;

port.on('message', (request: Request) => {
  const { number } = request;
  let result: Reply['result'];
  try {
    result = { ok: true, value: answer(request) };
  } catch (error) {
    result = { ok: false, reason: reasonOf(error) };
  }
  reply(number, result);
  if (isClosed) port.close();
});

function answer(request: Request): unknown {
  switch (request.type) {
    case 'open':
      return tidyLater();
    case 'write': {
      const isWritten = store.write(request.batch);
      if (request.batch.state.endedAt !== null) tidyLater();
      return isWritten;
    }
    case 'retain':
      store.retain(request.retention);
      return tidyLater();
    case 'ask':
      return store.ask(request.query, request.argument as HistoryQueries[HistoryQuery]['argument']);
    case 'close':
      isClosed = true;
      return store.close();
    default:
      return request satisfies never;
  }
}

/** Requests come in between. */
function tidyLater(): void {
  if (isTidying) return;
  isTidying = true;
  setImmediate(function tidy() {
    if (isClosed) return;
    if (store.tidy()) {
      setImmediate(tidy);
      return;
    }
    isTidying = false;
    reply(TIDIED, { ok: true, value: null });
  });
}

function reply(number: number, result: Reply['result']): void {
  const message: Reply = { number, problem: store.problem, result };
  port.postMessage(message);
}
