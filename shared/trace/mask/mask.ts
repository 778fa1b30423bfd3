import { findPersonal, type MaskKind } from './personal.ts';

/** One thing that is replaced, wherever it stands. */
export interface Replaced {
  readonly kind: MaskKind;
  readonly placeholder: string;
  readonly original: string;
  /** How often it was replaced so far. */
  readonly count: number;
}

interface Entry {
  readonly kind: MaskKind;
  readonly placeholder: string;
  readonly original: string;
  /** Only where it stands by itself: "Work" is no part of "Working". */
  readonly isWord: boolean;
  count: number;
}

/** The originals that begin with the same characters. */
const PREFIX = 3;

const WORD = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;
/** Written without spaces between the words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Replaces what is personal by placeholders, the same thing by the same one everywhere. It has to see all texts first
 * (`learn`): what is told by its quotation marks in one text may stand without them in another.
 */
export class Mask {
  readonly #entries = new Map<string, Entry>();
  /** By their first characters the lengths of the originals that begin so, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #counts = new Map<MaskKind, number>();
  #shortestPrefix = PREFIX;
  /** Whether any original begins with this character: so much is asked at each place of each text. */
  readonly #starts = new Uint8Array(0x10000);

  /** In the order in which they were found: what a person should look through before it is sent away. */
  get replaced(): readonly Replaced[] {
    return [...this.#entries.values()].map(({ kind, placeholder, original, count }) => ({
      kind,
      placeholder,
      original,
      count,
    }));
  }

  /** This is personal, however it looks. */
  know(kind: MaskKind, original: string): void {
    const folded = fold(original);
    if (original === '' || this.#entries.has(folded)) return;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const isWord = WORD.test(original) || original.length < (SPACELESS.test(original) ? 2 : 4);
    this.#entries.set(folded, { kind, placeholder: `${kind}-${number}`, original, isWord, count: 0 });
    const prefix = folded.slice(0, PREFIX);
    this.#starts[folded.charCodeAt(0)] = 1;
    this.#shortestPrefix = Math.min(this.#shortestPrefix, prefix.length);
    const lengths = this.#lengths.get(prefix) ?? [];
    if (!lengths.includes(folded.length))
      this.#lengths.set(
        prefix,
        [...lengths, folded.length].toSorted((a, b) => b - a),
      );
  }

  learn(text: string): void {
    for (const { kind, original } of findPersonal(text)) this.know(kind, original);
  }

  apply(text: string): string {
    const folded = fold(text);
    let masked = '';
    /** All before it is done. */
    let done = 0;
    for (let at = 0; at < text.length; at += 1) {
      const entry = this.#entryAt(folded, at);
      if (entry === null) continue;
      const [from, to] = entry.isWord
        ? [at, at + entry.original.length]
        : wholeWords(folded, at, entry.original.length);
      masked += text.slice(done, Math.max(done, from)) + entry.placeholder;
      entry.count += 1;
      done = to;
      at = to - 1;
    }
    return masked + text.slice(done);
  }

  /** The longest original that stands here. */
  #entryAt(folded: string, at: number): Entry | null {
    if (this.#starts[folded.charCodeAt(at)] === 0) return null;
    for (let prefix = PREFIX; prefix >= this.#shortestPrefix; prefix -= 1) {
      for (const length of this.#lengths.get(folded.slice(at, at + prefix)) ?? []) {
        const entry = this.#entries.get(folded.slice(at, at + length));
        if (entry !== undefined && (!entry.isWord || standsAlone(folded, at, length))) return entry;
      }
    }
    return null;
  }
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD_CHARACTER = /\w/;

function standsAlone(text: string, at: number, length: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length));
}

/** With the rest of a word that begins or ends in the middle of it: "name-1" and a digit would be another placeholder. */
function wholeWords(text: string, at: number, length: number): [from: number, to: number] {
  let [from, to] = [at, at + length];
  while (from > 0 && WORD_CHARACTER.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && WORD_CHARACTER.test(text.charAt(to))) to += 1;
  return [from, to];
}

/** Lower case, character by character, so that places stay what they are. */
function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('ς', 'σ');
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const single = character.toLowerCase();
    return single.length === character.length ? single : character;
  }).join('');
}
