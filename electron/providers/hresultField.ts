import { z } from 'zod';
import { parseHresult } from '#shared/mapi/hresult.ts';

/** A number, a "0x…" string or a name of the table. */
export const hresultField = z.union([z.string(), z.number()]).transform((value, context) => {
  const hr = parseHresult(value);
  if (hr !== undefined) return hr;
  context.addIssue({ code: 'custom', message: `${JSON.stringify(value)} is not an HRESULT` });
  return z.NEVER;
});
