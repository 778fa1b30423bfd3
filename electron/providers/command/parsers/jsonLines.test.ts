import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { jsonLines } from './jsonLines.ts';
import { unknownTool } from './plain.ts';

const NAMES = ['progress', 'error', 'done'];

it.each([
  ['{"progress":["Message 3 of 10",3,10]}', { type: 'progress', text: 'Message 3 of 10', index: 3, max: 10 }],
  ['{"progress":[null,0,0]}', { type: 'progress', text: null, index: 0, max: 0 }],
  ['{"error":["0x8004011B","damaged"]}', { type: 'error', hr: HR.MAPI_E_CORRUPT_DATA, text: 'damaged' }],
  ['{"error":["MAPI_E_BUSY",null]}', { type: 'error', hr: HR.MAPI_E_BUSY, text: '' }],
  ['{"error":[-2147221221]}', { type: 'error', hr: HR.MAPI_E_CORRUPT_DATA, text: '' }],
  ['{"done":"0x0"}', { type: 'done', hr: HR.S_OK }],
  ['{"done":-2147467259}', { type: 'done', hr: HR.E_FAIL }],
  ['{"progress":[null,9,3]}', { type: 'progress', text: null, index: 3, max: 3 }],
  ['{"progress":["A",6442450944,8589934592]}', { type: 'progress', text: 'A', index: 6_291_456, max: 8_388_608 }],
])('reads %s', (line, event) => {
  expect(jsonLines.line(line, 'stdout')).toEqual([event]);
  expect(unknownTool.line(line, 'stdout')).toEqual([event]);
});

it.each([
  ['{"error":["NOPE","disk full"]}', "error[0]: 'NOPE' is not an HRESULT"],
  ['{"error":[]}', 'error: [] is not a list of an HRESULT and a text'],
  ['{"error":["E_FAIL",7]}', 'error[1]: 7 is not a text or null'],
  ['{"done":"zzz"}', "done: 'zzz' is not an HRESULT"],
  ['{"progress":[1,2]}', 'progress: [1,2] is not a list of a text, an index and a maximum'],
  ['{"progress":["x",-1,2]}', 'progress[1]: -1 is not a number from 0 on'],
  ['{"progress":["x","1",2]}', "progress[1]: '1' is not a number from 0 on"],
  ['{"progress":["x",1,2]', 'not JSON'],
])('warns of the mistake in %s', (line, problem) => {
  const warning = { type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: `${problem}, in ${line}` };
  expect(jsonLines.line(line, 'stdout')).toEqual([warning]);
  expect(unknownTool.line(line, 'stdout')).toEqual([warning]);
});

it.each(['{"error":"not found"}', '{"level":"error","error":["E_FAIL","x"]}', '{"done":true}', '{"progress":0.5}'])(
  'takes %s of a program that nobody knows for its own words',
  (line) => {
    expect(unknownTool.line(line, 'stdout')).toEqual([{ type: 'step', text: line }]);
    expect(jsonLines.line(line, 'stdout')).toMatchObject([{ hr: HR.MAPI_W_ERRORS_RETURNED }]);
  },
);

it.each(['{broken', '{"done"', '{"status":1}', '{}', '[1]', 'progress'])('takes %s for a step', (line) => {
  expect(jsonLines.line(line, 'stdout')).toEqual([{ type: 'step', text: line }]);
});

it('makes a call or a warning of whatever stands behind the name of a call, and says which', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.jsonValue(), (name, value) => {
      const [event, ...others] = jsonLines.line(JSON.stringify({ [name]: value }), 'stdout');
      expect(others).toEqual([]);
      const mistake: unknown = expect.stringMatching(new RegExp(`^${name}(\\[\\d\\])?: .+ is not .+, in `));
      if (event?.type !== name) expect(event).toMatchObject({ hr: HR.MAPI_W_ERRORS_RETURNED, text: mistake });
    }),
  );
});
