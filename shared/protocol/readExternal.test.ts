import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HR } from '../mapi/hresult.ts';
import { SLOT } from '../mapi/progressCallback.ts';
import { RPC_ERROR } from './external.ts';
import { readLine } from './readExternal.ts';

const request = (method: string, params: unknown, more: object = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params, ...more });

it('makes something of every line, and names what is wrong', () => {
  const line = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        method: fc.constantFrom('progress', 'error', 'done', 'hello', 'begin', 'register'),
        params: fc.anything(),
      })
      .map(({ method, params }) => request(method, params)),
  );
  fc.assert(
    fc.property(line, (text) => {
      const incoming = readLine(text);
      if (incoming.type === 'problem') expect(incoming.problem.message).not.toBe('');
    }),
  );
});

it('reads every right call as it was written, by position and by name', () => {
  const ulong = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(fc.nat(), fc.option(fc.string()), ulong, ulong, (syncId, text, index, max) => {
      const expected = { type: 'call', id: 1, syncId, slot: SLOT.Progress, cells: [text, index, max] };
      expect(readLine(request('progress', [syncId, text, index, max]))).toEqual(expected);
      expect(readLine(request('progress', { syncId, text, index, max }))).toEqual(expected);
    }),
  );
});

it.each([[0x80040111], ['0x80040111'], ['MAPI_E_LOGON_FAILED'], [-2147221231]])('knows the HRESULT %j', (hr) => {
  expect(readLine(request('done', [1, hr]))).toMatchObject({ cells: [false, HR.MAPI_E_LOGON_FAILED, null] });
  expect(readLine(request('error', [1, hr]))).toMatchObject({ cells: [HR.MAPI_E_LOGON_FAILED, null, null] });
});

it("tells of an answer that means nothing without the id, which is not the client's", () => {
  const line = JSON.stringify({ jsonrpc: '2.0', id: 4, result: 'fine' });
  expect(readLine(line)).toMatchObject({ type: 'problem', id: null, problem: { data: { field: 'result' } } });
});

it.each([
  ['begin', { name: '' }, 'params.name: expected 1 to 200 characters, not only spaces'],
  ['begin', { name: '  ' }, 'params.name: expected 1 to 200 characters, not only spaces'],
  ['begin', {}, 'params.name: expected 1 to 200 characters, not only spaces'],
  ['begin', { name: 'a', syncId: -1 }, 'params.syncId: expected a whole number from 0 up'],
  ['begin', undefined, 'params: expected an object'],
  ['hello', { protocol: '1', token: 'x', name: 'a' }, 'params.protocol: expected a whole number'],
  ['register', { account: 'a', parts: [] }, 'params.parts: expected a list of 1 to 100 parts'],
  ['register', { account: 'a', parts: [{}] }, 'params.parts.0.does: expected "send", "receive" or "both"'],
  ['watch', { everyMs: 1 }, 'params.everyMs: expected a number from 100 to 3600000'],
  ['record', { stop: 1 }, 'params.stop: expected true or false'],
  ['cancel', { tsk: 1 }, 'params.tsk: not known; there is task'],
  ['cancel', [1], 'params: expected an object'],
  ['sendReceive', { groups: 'Work' }, 'params.groups: not known; there is group and again'],
  ['sendReceive', { again: 'all' }, 'params.again: expected a list of at most 100000 task numbers'],
])('%s %j is refused with the field and what it should be', (method, params, message) => {
  const field = message.slice(0, message.indexOf(':'));
  const problem = { code: RPC_ERROR.invalidParams, message, data: { field } };
  expect(readLine(request(method, params))).toEqual({ type: 'problem', id: 1, problem });
});

it('a method is a name', () => {
  const refused = readLine(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 5 }));
  expect(refused).toMatchObject({ id: 1, problem: { code: RPC_ERROR.invalidRequest, data: { field: 'method' } } });
});

it('takes an error of the client for its answer', () => {
  const answer = (error: unknown): unknown => readLine(JSON.stringify({ jsonrpc: '2.0', id: 4, error }));
  expect(answer({ code: 1, message: 'no' })).toEqual({ type: 'answer', id: 4, hr: HR.E_FAIL });
  expect(answer({ code: 1, data: { hresult: 'E_ACCESSDENIED' } })).toMatchObject({ hr: HR.E_ACCESSDENIED });
});
