const KEPT_LINES = 20;
const TOLD_LINES = 3;
const IS_TELLING = /\b(?:fatal|error|failed|failure|cannot|can't|could not|denied|refused|unable|not found|no such)\b/i;

/** The last lines of a tool, to tell why it has failed. */
export class TellingLines {
  readonly #lines: string[] = [];

  push(line: string): void {
    this.#lines.push(line.trim());
    if (this.#lines.length > KEPT_LINES) this.#lines.shift();
  }

  /** The last ones that speak of trouble; the last ones where none does. */
  get text(): string {
    const telling = this.#lines.filter((line) => IS_TELLING.test(line));
    return (telling.length === 0 ? this.#lines : telling).slice(-TOLD_LINES).join(' ');
  }
}
