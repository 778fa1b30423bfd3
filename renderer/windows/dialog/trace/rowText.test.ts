import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import { argsText, methodText, namedArgs, rowAsText } from './rowText.ts';

const t = createTranslate('en');
const ROW: ShownRow = {
  number: 7,
  at: 1_234_567,
  process: 0,
  task: 0,
  method: 'Progress',
  args: ['Message "1"', 1, 2],
  hr: HR.S_OK,
  took: 12,
  findings: [],
  identity: { storeId: 'a', account: 'a@example.com', part: 'sending' },
  pid: 42,
};

describe('arguments', () => {
  const of = (method: ShownRow['method'], ...args: ShownRow['args']): string => argsText({ ...ROW, method, args }, t);

  it('read as they would in the source of a provider', () => {
    expect(argsText(ROW, t)).toBe('"Message \\"1\\"", 1, 2');
    expect(of('Progress', null, 0, 0)).toBe('NULL, 0, 0');
    expect(of('Error', HR.MAPI_E_LOGON_FAILED, 'no')).toBe('MAPI_E_LOGON_FAILED, "no"');
    expect(of('Done', true, 0x8abc_0001)).toBe('event, 0x8ABC0001');
    expect(of('Done', false, HR.S_OK)).toBe('NULL, S_OK');
    expect(of('SynchronizeInBackground', 0x1082)).toBe('0x00001082');
    expect(of('Release')).toBe('');
  });

  it('of what the host did are said in words', () => {
    expect(of('processStarted', 'demo')).toBe('demo');
    expect(of('loaded', 4711)).toBe('process 4711');
    expect(of('loaded', 0)).toBe('');
    expect(of('loadFailed', 'threw', 'no licence found')).toBe('no licence found');
    expect(of('overflowed', 1)).toBe('1 call');
    expect(of('lost', 12)).toBe('12 rows');
    expect(of('processEnded', 0, null, '', false)).toBe('exit code 0');
    expect(of('processEnded', null, 'SIGKILL', 'out of memory\n', false)).toBe('signal SIGKILL · out of memory');
    expect(of('processEnded', null, null, '', true)).toBe('the program closed its connection');
    expect(of('faultSet', 1, 'answer', 'Done', HR.E_FAIL, 1, 2)).toBe(
      'fault 1 · Different answer · Done · E_FAIL · 1× · after 2 calls',
    );
    expect(of('faultStruck', 1, 'delay', 'Done', 500)).toBe('fault 1 · Delay · Done · 500 ms');
    expect(of('faultCalledOff', 1)).toBe('fault 1');
  });

  it('that make no sense are shown as they came', () => {
    expect(of('Progress', 7, -1.5, { odd: '[object Object]' })).toBe('7, -1.5, [object Object]');
    expect(of('Error', 'E_FAIL', true)).toBe('"E_FAIL", true');
    expect(namedArgs({ ...ROW, method: 'unknownSlot', args: [9, null] })).toEqual([
      { name: '1', value: '9' },
      { name: '2', value: 'NULL' },
    ]);
  });
});

it('methods keep their names, and what the host did is said in words', () => {
  expect(methodText('Progress', t)).toBe('Progress');
  expect(methodText('processEnded', t)).toBe('process ended');
});

it('a row is copied with all that it says', () => {
  expect(rowAsText({ ...ROW, findings: ['index-backwards'] }, t)).toBe(
    '1.234567 s [42] a@example.com - Sending Progress("Message \\"1\\"", 1, 2) → 0x00000000 S_OK 12 µs ! index-backwards',
  );
  const event: ShownRow = { ...ROW, method: 'cancel', args: [], hr: null, took: null, identity: null, pid: null };
  expect(rowAsText({ ...event, method: 'processEnded', args: [1, null, '', false] }, t)).toBe(
    '1.234567 s process ended: exit code 1',
  );
  expect(rowAsText(event, t)).toBe('1.234567 s cancel');
});
