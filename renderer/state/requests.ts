import type { Bridge, DialogTab, SettingsPage, WindowNews } from '#shared/protocol/bridge.ts';

/** Somebody outside of the window, at a notification, the tray or in another window, wants to see a part of it. */
export class Requests<Part> {
  readonly #listeners = new Set<(part: Part) => void>();

  constructor(bridge: Bridge, partOf: (news: WindowNews) => Part | undefined) {
    bridge.onNews((news) => {
      const part = partOf(news);
      if (part === undefined) return;
      for (const listener of this.#listeners) listener(part);
    });
  }

  subscribe(listener: (part: Part) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export function tabIn(news: WindowNews): DialogTab | undefined {
  return news.type === 'showTab' ? news.tab : undefined;
}

export function pageIn(news: WindowNews): SettingsPage | undefined {
  return news.type === 'showPage' ? news.page : undefined;
}
