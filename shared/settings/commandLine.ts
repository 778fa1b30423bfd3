/**
 * A command as people type it, taken apart into its words. Quotation marks hold together what has spaces in it; doubled, they
 * stand for one. Nothing else is special: a backslash is a part of many a path, and there is no shell.
 */
export function splitCommandLine(line: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (quote !== null) {
      if (letter !== quote) word += letter;
      else if (quote === '"' && line[at + 1] === '"') {
        word += letter;
        at += 1;
      } else quote = null;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
    } else if (/\s/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + letter;
  }
  if (word !== null) words.push(word);
  return words;
}

/** One line that is taken apart into these words again. */
export function joinCommandLine(words: readonly string[]): string {
  return words.map((word) => (word === '' || /[\s"']/.test(word) ? quoted(word) : word)).join(' ');
}

function quoted(word: string): string {
  return word.includes('"') && !word.includes("'") ? `'${word}'` : `"${word.replaceAll('"', '""')}"`;
}
