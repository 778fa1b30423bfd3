import { expect, test } from 'vitest';
import type { Bridge, WindowNews } from '#shared/protocol/bridge.ts';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';
import { StoreListStore } from './storeListStore.ts';

function listing(path: string): StoreListing {
  return { stores: [], requests: [], path, notWritten: null };
}

/** Answers when it is told to. */
function slowBridge() {
  const listeners: ((news: WindowNews) => void)[] = [];
  const asked: ((answer: StoreListing) => void)[] = [];
  const bridge = {
    onNews: (listener: (news: WindowNews) => void) => void listeners.push(listener),
    invoke: () => new Promise<StoreListing>((resolve) => asked.push(resolve)),
  } as unknown as Bridge;
  const tell = (news: WindowNews): void => {
    for (const listener of listeners) listener(news);
  };
  return { bridge, asked, tell };
}

test('the accounts are asked for when somebody looks at them, and not before', async () => {
  const { bridge, asked } = slowBridge();
  const store = new StoreListStore(bridge);
  expect(asked).toHaveLength(0);
  const changed = new Promise<void>((resolve) => store.subscribe(resolve));
  asked[0]?.(listing('first'));
  await changed;
  expect(store.current?.path).toBe('first');
});

test('an answer that comes after news is the older of both', async () => {
  const { bridge, asked, tell } = slowBridge();
  const store = new StoreListStore(bridge);
  store.subscribe(() => {});
  tell({ type: 'stores', listing: listing('news') });
  asked[0]?.(listing('old'));
  await Promise.resolve();
  await Promise.resolve();
  expect(store.current?.path).toBe('news');
});
