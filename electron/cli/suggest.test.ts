import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { suggest } from './suggest.ts';

it.each([
  ['MAPI_E_NOT_FUOND', 'MAPI_E_NOT_FOUND'],
  ['mapi_e_notfound', 'MAPI_E_NOT_FOUND'],
  ['not_found', 'MAPI_E_NOT_FOUND'],
  ['E_FIAL', 'E_FAIL'],
  ['nonsense', undefined],
  ['x', undefined],
  ['', undefined],
])('%j was probably %s', (typed, name) => {
  expect(suggest(typed, Object.keys(HR))).toBe(name);
});
