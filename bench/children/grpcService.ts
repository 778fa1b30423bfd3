import type { ServiceDefinition } from '@grpc/grpc-js';

/** One stream of calls. JSON in place of protobuf: what is compared is the way, and a schema compiler would only add to it. */
export const PROGRESS_SERVICE: ServiceDefinition = {
  report: {
    path: '/bench.Progress/Report',
    requestStream: true,
    responseStream: false,
    requestSerialize: encode,
    requestDeserialize: decode,
    responseSerialize: encode,
    responseDeserialize: decode,
  },
};

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function decode(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString());
}
