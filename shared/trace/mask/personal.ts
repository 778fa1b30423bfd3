/** What is replaced; placeholders are called by it. */
export type MaskKind = 'account' | 'store' | 'part' | 'email' | 'url' | 'path' | 'ip' | 'host' | 'name';

export interface Personal {
  readonly kind: MaskKind;
  readonly original: string;
}

interface Pattern {
  readonly kind: MaskKind;
  /** Its last group is what is personal, or all of it where it has none. */
  readonly pattern: RegExp;
}

/**
 * How personal things can be told from the words around them, the most telling first. Each begins where something like it
 * could not have begun earlier, so that a long text is not gone through again from each of its characters.
 */
const PATTERNS: readonly Pattern[] = [
  { kind: 'url', pattern: /(?<![\p{L}\p{N}+.-])\p{L}[\p{L}\p{N}+.-]*:\/\/[^\s"'<>“”‘’«»]+/gu },
  { kind: 'email', pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu },
  // A drive, a share, a home.
  { kind: 'path', pattern: /(?<![\p{L}\p{N}])(?:\p{L}:[\\/]|\\\\|~[\\/])[^\s"'<>|?*:;,“”‘’«»]+/gu },
  { kind: 'path', pattern: /(?<![\p{L}\p{N}/.:)\\])\/(?=[^\s]{0,300}\p{L})[^\s"'<>|?*:;,“”‘’«»]+/gu },
  // Two or more folders, or a folder and a file.
  { kind: 'path', pattern: /(?<![\p{L}\p{N}_.-])(?=[^\s]{0,300}\p{L})[\p{L}\p{N}_.-]+(?:[\\/][\p{L}\p{N}_.-]+){2,}/gu },
  {
    kind: 'path',
    pattern: /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_-]+[\\/][\p{L}\p{N}_-]+\.[\p{L}\p{N}]{1,5}(?![\p{L}\p{N}])/gu,
  },
  { kind: 'ip', pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/gu },
  {
    kind: 'ip',
    pattern: /(?<![\p{L}\p{N}:.])(?=[^\s]{0,60}::|(?:[\da-f]+:){7})[\da-f]*(?::[\da-f]*){2,7}(?![\p{L}\p{N}])/giu,
  },
  { kind: 'host', pattern: /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}])/gu },
];

/** Names and titles, files and folders: who writes a text puts them into quotation marks. */
const QUOTED = [
  /"([^"\n]{1,300})"/gu,
  /[“„]([^“”„\n]{1,300})[”“]/gu,
  /[«»]([^«»\n]{1,300})[»«]/gu,
  /[「『]([^「」『』\n]{1,300})[」』]/gu,
  // An apostrophe is no end.
  /(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{L})){1,300})'(?!\p{N})/gu,
  /‘((?:[^‘’\n]|’(?=\p{L})){1,300})’/gu,
];

/** Without any of these there is nothing to be found. */
const TELLING = /["'“„”«»「『‘@/\\.:]/u;

const HOME = /[\\/](?:home|Users)[\\/]([^\\/\s"'<>:]+)/gu;
const HOST_OF_URL = /:\/\/(?:[^@/]*@)?([^/:?#]+)/u;
const HAS_LETTER = /\p{L}/u;
const TRAILING = /[.,;:!?)\]}…]+$/u;

/** The personal things in a text, as they stand there; the same one may come more than once. */
export function findPersonal(text: string): Personal[] {
  if (!TELLING.test(text)) return [];
  const found: Personal[] = [];
  for (const pattern of QUOTED) {
    for (const [, inner = ''] of text.matchAll(pattern)) {
      if (HAS_LETTER.test(inner)) found.push({ kind: kindOf(inner), original: inner });
    }
  }
  for (const [, user = ''] of text.matchAll(HOME)) found.push({ kind: 'name', original: user });
  let rest = text;
  for (const { kind, pattern } of PATTERNS) {
    rest = rest.replace(pattern, (match) => {
      const original = match.replace(TRAILING, '');
      found.push({ kind, original }, ...partsOf(kind, original));
      return ' ';
    });
  }
  return found.filter(({ original }) => original !== '');
}

/** What is personal on its own too, and may stand elsewhere. */
function partsOf(kind: MaskKind, original: string): Personal[] {
  if (kind === 'email') return hostIn(original.slice(original.indexOf('@') + 1));
  if (kind === 'url') return hostIn(HOST_OF_URL.exec(original)?.[1] ?? '');
  return [];
}

function hostIn(host: string): Personal[] {
  return host.includes('.') ? [{ kind: /^[\d.]+$/u.test(host) ? 'ip' : 'host', original: host }] : [];
}

/** Of something in quotation marks: a name, if it is not one of the others as a whole. */
function kindOf(inner: string): MaskKind {
  const whole = PATTERNS.find(({ pattern }) => inner.replace(pattern, '') === '');
  return whole?.kind ?? 'name';
}
