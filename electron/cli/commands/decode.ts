import { explain } from '#shared/i18n/explain.ts';
import { type Explanation, type Explanations, loadExplanations } from '#shared/i18n/explanations/index.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import { type DecodedHresult, decodeHresult } from '#shared/mapi/decodeHresult.ts';
import { formatHresult, HR, type HRESULT, namesOf } from '#shared/mapi/hresult.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { hexadecimalOf, readHresult } from '../readHresult.ts';
import { suggest } from '../suggest.ts';
import { type Paint, paintFor, type Tone } from '../terminal/colours.ts';
import { printable } from '../terminal/printable.ts';
import { tableLines } from '../terminal/table.ts';
import { writeBlocks, writeJson } from '../terminal/write.ts';
import type { World } from '../world.ts';

interface Decoded extends DecodedHresult, Explanation {
  /** As programs write it that know no unsigned numbers. */
  readonly signed: number;
  readonly unsigned: number;
}

const TONES: Readonly<Record<number, Tone>> = { [HR.S_OK]: 'good', [HR.S_FALSE]: 'good' };

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
      decoded.map((each, i) => linesOf(each, values[i] ?? '', texts, paintFor(out))),
    );
  return EXIT.ok;
}

function describe(hr: HRESULT, explanations: Explanations, { t }: Texts): Decoded {
  return { ...decodeHresult(hr), signed: hr | 0, unsigned: hr, ...explain(hr, explanations, t) };
}

function readOrFail(text: string): HRESULT {
  const hr = readHresult(text);
  if (hr !== undefined) return hr;
  const meant = suggest(text, Object.keys(HR));
  const help = meant === undefined ? `Write one like ${SPELLINGS}.` : `Did you mean ${meant}?`;
  throw new Failure(EXIT.usage, `'${printable(text)}' is not an HRESULT. ${help}`);
}

const SPELLINGS = '0x8004010F, -2147221233, 2147746063 or MAPI_E_NOT_FOUND';

function linesOf(decoded: Decoded, text: string, { t }: Texts, paint: Paint): string[] {
  const { code, names, severity, facility, facilityName, low16, win32, signed, unsigned, meaning, action } = decoded;
  const hex = hexadecimalOf(text);
  // As text, because a language would write them with its thousands separator.
  const number = String(low16);
  const decimal = { signed: String(signed), unsigned: String(unsigned) };
  const fields: readonly (readonly [string, string])[] = [
    [t('decode.severity'), t(`decode.${severity}`)],
    [t('decode.facility'), facilityName === undefined ? String(facility) : `${facility} (${facilityName})`],
    [t('decode.code'), win32 === null ? number : t('decode.windowsCode', { number })],
    [t('decode.decimal'), signed === unsigned ? decimal.unsigned : t('decode.twoDecimals', decimal)],
    ...(hex === undefined
      ? []
      : [[t('decode.asHexadecimal'), [formatHresult(hex), ...namesOf(hex)].join('  ')] as const]),
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
  const tone = severity === 'failure' ? 'bad' : (TONES[unsigned] ?? 'warning');
  return [paint([code, ...names].join('  '), tone), ...table];
}
