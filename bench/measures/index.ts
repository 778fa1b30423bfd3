import type { Measure } from '../inside/measure.ts';
import { burst } from './burst.ts';
import { callToFrame100k, callToFrame1k, callToFrame400k, callToFrameSparse } from './callToFrame.ts';
import { echo } from './echo.ts';
import { grpc } from './grpc.ts';
import { ingest200k, ingest400k } from './ingest.ts';
import { history } from './history.ts';
import { jsonRpc } from './jsonRpc.ts';
import { messageEach } from './messageEach.ts';
import { rawArrays } from './rawArrays.ts';
import { roundTrip } from './roundTrip.ts';
import {
  socketAnswered,
  socketBatched,
  socketEach,
  socketRoundTrip,
  socketSteady200k,
  socketTracing,
} from './socket.ts';
import { socketEcho, socketRaw, socketRawEach } from './socketRaw.ts';
import { sustained } from './sustained.ts';
import { tracing } from './tracing.ts';
import { webSocket } from './webSocket.ts';

/** The measurements that run in the main process of the bench's own Electron app, in the order of a round. */
export const measures: Readonly<Record<string, Measure>> = {
  burst,
  tracing,
  rawArrays,
  messageEach,
  jsonRpc,
  sustained,
  ingest200k,
  ingest400k,
  roundTrip,
  echo,
  socketRaw,
  socketBatched,
  socketRawEach,
  socketEach,
  socketAnswered,
  socketTracing,
  socketSteady200k,
  socketRoundTrip,
  socketEcho,
  webSocket,
  grpc,
  callToFrameSparse,
  callToFrame1k,
  callToFrame100k,
  callToFrame400k,
  history,
};
