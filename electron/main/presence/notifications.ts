import { Notification } from 'electron';
import type { RunNotification } from './runNotification.ts';

/** The system's notifications: of several, only the newest is left standing. */
export class Notifications {
  /** Kept, since one that is collected forgets to tell of its click. */
  #latest: Notification | null = null;

  show({ title, body }: Pick<RunNotification, 'title' | 'body'>, onClick: () => void): void {
    this.withdraw();
    if (!Notification.isSupported()) return;
    this.#latest = new Notification({ title, body });
    this.#latest.on('click', onClick);
    this.#latest.show();
  }

  /** What it tells of is not so any more. */
  withdraw(): void {
    this.#latest?.close();
    this.#latest = null;
  }
}
