import type { WebContents } from 'electron';
import type { Publisher } from '#electron/host/publisher.ts';
import { openStateChannel } from './stateChannel.ts';

/** What the window shows: the present run, or for a while another one in its place. */
export class ShownRun {
  readonly #present: Publisher;
  #publisher: Publisher;
  #contents: WebContents | null = null;

  constructor(present: Publisher) {
    this.#present = present;
    this.#publisher = present;
  }

  /** The window has (re)loaded. */
  connect(contents: WebContents): void {
    this.#contents = contents;
    openStateChannel(contents, this.#publisher);
  }

  /** The window closes the way to what it was shown before. */
  show(publisher: Publisher): void {
    this.#publisher = publisher;
    if (this.#contents !== null && !this.#contents.isDestroyed()) openStateChannel(this.#contents, publisher);
  }

  showPresent(): void {
    this.show(this.#present);
  }
}
