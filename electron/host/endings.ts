/** What has been asked to end, and may take a while: whoever quits waits for it. */
export class Endings {
  readonly #going = new Set<Promise<unknown>>();

  add<T>(ending: Promise<T>): Promise<T> {
    const over = (): void => void this.#going.delete(ending);
    this.#going.add(ending);
    void ending.then(over, over);
    return ending;
  }

  async all(): Promise<void> {
    await Promise.allSettled(this.#going);
  }
}
