import { explain } from '#shared/i18n/explain.ts';
import { type Explanation, type Explanations, loadExplanations } from '#shared/i18n/explanations/index.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import { type DecodedHresult, decodeHresult } from '#shared/mapi/decodeHresult.ts';
import type { HRESULT } from '#shared/mapi/hresult.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { readHresult } from '../readHresult.ts';
import { type Paint, paintFor } from '../terminal/colours.ts';
import { tableLines } from '../terminal/table.ts';
import { writeBlocks, writeJson } from '../terminal/write.ts';
import type { World } from '../world.ts';

interface Decoded extends DecodedHresult, Explanation {
  /** As programs write it that know no unsigned numbers. */
  readonly signed: number;
  readonly unsigned: number;
}

export async function decode(
  values: readonly string[],
  { json }: { readonly json?: true },
  { terminal, texts }: World,
): Promise<number> {
  const codes = values.map(readOrFail);
  const explanations = await loadExplanations(texts.locale);
  const { out } = terminal;
  const decoded = codes.map((hr) => describe(hr, explanations, texts));
  if (json === true) writeJson(out, decoded);
  else
    writeBlocks(
      out,
      decoded.map((each) => linesOf(each, texts, paintFor(out))),
    );
  return EXIT.ok;
}

function describe(hr: HRESULT, explanations: Explanations, { t }: Texts): Decoded {
  return { ...decodeHresult(hr), signed: hr | 0, unsigned: hr, ...explain(hr, explanations, t) };
}

function readOrFail(text: string): HRESULT {
  const hr = readHresult(text);
  if (hr !== undefined) return hr;
  const spellings = '0x8004010F, -2147221233, 2147746063 or MAPI_E_NOT_FOUND';
  throw new Failure(EXIT.usage, `'${text}' is not an HRESULT. Write one like ${spellings}.`);
}

function linesOf(decoded: Decoded, { t }: Texts, paint: Paint): string[] {
  const { code, names, severity, facility, facilityName, low16, win32, signed, unsigned, meaning, action } = decoded;
  const fields: readonly (readonly [string, string])[] = [
    ['Severity', severity],
    ['Facility', facilityName === undefined ? String(facility) : `${facility} (${facilityName})`],
    ['Code', win32 === null ? String(low16) : `${low16}, an error of Windows`],
    ['Decimal', signed === unsigned ? String(unsigned) : `${signed} or ${unsigned}`],
    [t('errors.meaning'), meaning],
    [t('errors.action'), action],
  ];
  const table = tableLines(
    fields.map(([name, value]) => [{ text: `  ${name}`, tone: 'quiet' }, { text: value }]),
    [
      { align: 'left', mayBeCut: false },
      { align: 'left', mayBeCut: false },
    ],
    null,
    paint,
  );
  return [paint([code, ...names].join('  '), severity === 'failure' ? 'bad' : 'warning'), ...table];
}
