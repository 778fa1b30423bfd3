const HIDDEN = '•••';
/** Anything shorter is in every other word: replacing it would tell more than it hides. */
const SHORTEST = 4;
/** Of a key of several lines, a tool that speaks in lines can only show one. */
const SHORTEST_LINE = 8;
/** An address cannot have them. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/** Takes secrets out of whatever a provider says, since what it says is shown, logged and recorded. */
export class HiddenSecrets {
  #shapes: readonly string[] = [];

  add(secret: string): void {
    const known = new Set([...this.#shapes, ...shapesOf(secret)]);
    // A secret may be a part of another one.
    this.#shapes = [...known].toSorted((a, b) => b.length - a.length);
  }

  /** The same value, without them. */
  in(value: unknown): unknown {
    if (this.#shapes.length === 0) return value;
    if (typeof value === 'string') return this.inText(value);
    if (Array.isArray(value)) return value.map((item) => this.in(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.in(item)]));
  }

  inText(text: string): string {
    let shown = text;
    for (const shape of this.#shapes) shown = shown.replaceAll(shape, HIDDEN);
    return shown;
  }
}

/** As it is, line by line, and as it stands in an address or in JSON. */
function shapesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const parts = lines.length === 1 ? [] : lines.filter((line) => line.length >= SHORTEST_LINE);
  const trimmed = secret.trim();
  const inAddress = encodeURIComponent(trimmed.replaceAll(HALF_CHARACTERS, ''));
  const inJson = JSON.stringify(trimmed).slice(1, -1);
  return [secret, trimmed, inAddress, inJson, ...parts].filter(({ length }) => length >= SHORTEST);
}
