import { searchable } from './taskFilter.ts';

/** The tasks' names as they are shown. What searching and sorting make of them is made once, when it is first needed. */
export class TaskNames {
  readonly #names: readonly string[];
  readonly #locale: string;
  #searchable: readonly string[] | null = null;
  #ranks: Int32Array | null = null;

  constructor(names: readonly string[], locale: string) {
    this.#names = names;
    this.#locale = locale;
  }

  /** `wanted` has to be searchable already. */
  includes(row: number, wanted: string): boolean {
    this.#searchable ??= this.#names.map((name) => searchable(name, this.#locale));
    return this.#searchable[row]?.includes(wanted) ?? false;
  }

  /** The place of each task among all that are sorted by name; the same for the same name. */
  get ranks(): Int32Array {
    this.#ranks ??= ranksOf(this.#names, this.#locale);
    return this.#ranks;
  }
}

function ranksOf(names: readonly string[], locale: string): Int32Array {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const nameOf = (row: number): string => names[row] ?? '';
  const rows = [...names.keys()].toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const ranks = new Int32Array(names.length);
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const isSame = before !== undefined && compare(nameOf(before), nameOf(row)) === 0;
    ranks[row] = isSame ? (ranks[before] as number) : at;
  });
  return ranks;
}
