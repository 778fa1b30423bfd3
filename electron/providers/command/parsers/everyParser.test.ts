import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutputEvents } from '../outputEvents.ts';
import { TOOL_FORMATS } from './index.ts';
import { unknownTool } from './plain.ts';
import type { OutputStream, ParsedEvent, ToolFormat } from './toolFormat.ts';

const FORMATS = [...TOOL_FORMATS, unknownTool];

/** Pieces of what tools write, so that arbitrary texts come near to what is parsed. */
const scrap = fc.constantFrom(
  ...'\r|\n|\r\n|\u001B|\u001B]9;4;1;|\u0007|\u001B\\|\u001B[31m|%| 45%|3/4| of |: |(4/5)|(45.0%)|9e99|1.5'.split('|'),
  '{"message_type":"status","total_bytes":',
  '{"stats":{"bytes":',
  '{"type":"progress_percent","current":',
  '"msg":"x"',
  '{"progress":["x",',
  '{"error":[',
  '}',
  ']',
  ',',
  'remote: ',
  'C: 1/2  B: 3/4  F: +1/',
  'msg:acct:x:',
  '%zz',
  'rsync: [sender] x failed: ',
  '  1,234  99%  1kB/s  0:00:01',
  ' * 1 hashing, 2 hashed (x), 3 cached',
);
const output = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary' }), fc.nat().map(String)), { maxLength: 40 });

function eventsOf(format: ToolFormat, stream: OutputStream, chunks: readonly Buffer[]): readonly ParsedEvent[] {
  const events = new OutputEvents(format, stream);
  return [...chunks.flatMap((chunk) => events.push(chunk)), ...events.end()];
}

describe.each(FORMATS.map((format) => [format === unknownTool ? 'an unknown tool' : format.tool, format] as const))(
  '%s',
  (_name, format) => {
    const stream = fc.constantFrom<OutputStream>('stdout', 'stderr');

    it('makes calls of anything, with positions that mean something', () => {
      fc.assert(
        fc.property(output, stream, (pieces, from) => {
          for (const event of eventsOf(format, from, [Buffer.from(pieces.join(''))])) {
            if (event.type !== 'progress') continue;
            expect([event.index >>> 0, event.max >>> 0]).toEqual([event.index, event.max]);
            expect(event.index).toBeLessThanOrEqual(event.max);
          }
        }),
      );
    });

    it('says the same wherever its output is cut', () => {
      fc.assert(
        fc.property(output, stream, fc.array(fc.nat({ max: 400 })), (pieces, from, cuts) => {
          const bytes = Buffer.from(pieces.join(''));
          const borders = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
          const chunks = borders.slice(1).map((to, i) => bytes.subarray(borders[i], to));
          expect(eventsOf(format, from, chunks)).toEqual(eventsOf(format, from, [bytes]));
        }),
      );
    });

    it('leaves no words out', () => {
      fc.assert(
        fc.property(fc.stringMatching(/^[a-z]{1,20}( [a-z]{1,20}){0,5}$/), stream, (line, from) => {
          expect(JSON.stringify(format.line(line, from))).toContain(line);
        }),
      );
    });

    it.each(['1', '{', ':', ' ', '%', '/', '1 ', '1/', '(1%)', 'a: ', '+1/', '\\', '\u001B', '\u001B]9;4;1;2\u001B\\'])(
      'is through with a quarter of a million of %j soon',
      (piece) => {
        // Time that grows with the square of the length would be minutes here.
        eventsOf(format, 'stdout', [Buffer.from(piece.repeat(262_144 / piece.length))]);
      },
    );

    it('adds nothing to a command that it has prepared', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom('clone', 'backup', 'copy', '-a', '-v', '--stats', 'x')), (args) => {
          const prepared = format.prepare(args);
          expect(format.prepare(prepared)).toEqual(prepared);
        }),
      );
    });
  },
);
