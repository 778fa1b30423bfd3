// oxlint-disable-next-line eslint/no-restricted-imports -- only tests import this
import fc from 'fast-check';
import { HR } from '../../mapi/hresult.ts';
import { ALWAYS, type Fault, FAULT_METHODS } from '../fault.ts';

// What comes often and leaves something to be struck comes often here.
const method = fc.oneof({ weight: 4, arbitrary: fc.constant('Progress' as const) }, fc.constantFrom(...FAULT_METHODS));
const after = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 4 }));
const hresult = fc.constantFrom(HR.S_OK, HR.MAPI_W_PARTIAL_COMPLETION, HR.E_FAIL, HR.MAPI_E_BUSY);
const calls = { method, after, times: fc.oneof(fc.constant(ALWAYS), fc.integer({ min: 1, max: 4 })) } as const;
const ms = fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 30_000 }));

export const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), hresult, ...calls }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('refuse' as const), hresult, ...calls }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delay' as const), ms, ...calls }) },
  fc.record({ kind: fc.constantFrom('disconnect' as const, 'kill' as const), method: fc.option(method), after }),
);
