import { expect, it } from 'vitest';
import { readFault } from '#shared/faults/readFault.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { FAULT_KINDS, faultOf, USUAL_FAULT } from './faultDraft.ts';

it('is a fault of each kind as it stands in the form at first', () => {
  for (const kind of FAULT_KINDS) expect(readFault(faultOf({ ...USUAL_FAULT, kind }))).toMatchObject({ ok: true });
});

it('says what was filled in', () => {
  expect(readFault(faultOf({ ...USUAL_FAULT, hresult: ' 0x80004005 ', after: '3', isAlways: true }))).toEqual({
    ok: true,
    fault: { kind: 'answer', method: 'Progress', hresult: HR.E_FAIL, after: 3, times: 'always' },
  });
  expect(faultOf({ ...USUAL_FAULT, kind: 'kill', method: '' })).toEqual({ kind: 'kill', method: null, after: 0 });
});

it('keeps what makes no sense, for the field to be named', () => {
  expect(readFault(faultOf({ ...USUAL_FAULT, hresult: 'oops' }))).toMatchObject({
    problem: expect.stringMatching(/^hresult: /) as string,
  });
  expect(readFault(faultOf({ ...USUAL_FAULT, times: '' }))).toMatchObject({
    problem: expect.stringMatching(/^times: /) as string,
  });
});
