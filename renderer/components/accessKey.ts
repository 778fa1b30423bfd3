/** A label around the letter that is its access key. */
export interface KeyedLabel {
  readonly before: string;
  readonly letter: string;
  readonly after: string;
}

/** The last of the ideographs and kana of a text, before whatever else it ends with. */
const LAST_CHARACTER = /^(.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])(.*)$/su;

/**
 * Where to underline the access key. A label in Japanese or Chinese has it in brackets behind it, as all dialogs in these
 * languages do: "詳細(D) >>". Null for a word in another language that lacks the letter.
 */
export function keyedLabel(text: string, key: string): KeyedLabel | null {
  const [, words, rest] = LAST_CHARACTER.exec(text) ?? [];
  if (words !== undefined && rest !== undefined) {
    return { before: `${words}(`, letter: key.toUpperCase(), after: `)${rest}` };
  }
  const at = text.toLowerCase().indexOf(key.toLowerCase());
  if (at < 0) return null;
  return { before: text.slice(0, at), letter: text.slice(at, at + 1), after: text.slice(at + 1) };
}
