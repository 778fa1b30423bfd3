/** Enough to see what is wrong, and far less than what the host takes for a text. */
const MAX_LENGTH = 2_000;

/** What a provider threw, which may be anything: its words, as far as it has some that can be read. */
export function wordsOf(thrown: unknown): string {
  return readable(() => (thrown instanceof Error && thrown.message !== '' ? thrown.message : thrown));
}

/** What a provider answered, which may be anything. */
export function valueInWords(value: unknown): string {
  const isPlain = value === null || (typeof value !== 'object' && typeof value !== 'function');
  return readable(() => (isPlain ? value : Object.prototype.toString.call(value)));
}

const NO_WORDS = 'something that cannot be put into words';

/** An object can throw when it is looked at. */
function readable(look: () => unknown): string {
  try {
    const text = String(look());
    if (text === '') return NO_WORDS;
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
  } catch {
    return NO_WORDS;
  }
}
