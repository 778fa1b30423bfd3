import { expect, test, vi } from 'vitest';
import type { Bridge, WindowNews } from '#shared/protocol/bridge.ts';
import { ToldStore } from './toldStore.ts';

/** Answers when it is told to. */
function slowStore() {
  let tell = (_news: WindowNews): void => {};
  let answer = (_answer: string): void => {};
  const ask = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)));
  const bridge = { onNews: (listener: (news: WindowNews) => void) => (tell = listener) } as unknown as Bridge;
  const read = (news: WindowNews): string | undefined => (news.type === 'history' ? news.problem?.path : undefined);
  const store = new ToldStore(bridge, { initial: 'nothing', read, ask });
  return {
    store,
    ask,
    answer: (text: string) => answer(text),
    tell: (path: string) => tell({ type: 'history', problem: { what: 'history', path, reason: '', keptAs: null } }),
    tellOther: () => tell({ type: 'showTab', tab: 'errors' }),
  };
}

test('it is asked for when somebody wants to know, and not before', async () => {
  const { store, ask, answer } = slowStore();
  expect(ask).not.toHaveBeenCalled();
  const heard = vi.fn();
  store.subscribe(heard);
  const asked = store.ask();
  expect(store.current).toBe('nothing');
  answer('first');
  await asked;
  expect(store.current).toBe('first');
  expect(heard).toHaveBeenCalledOnce();
});

test('an answer that comes after news is the older of both', async () => {
  const { store, answer, tell } = slowStore();
  const asked = store.ask();
  tell('news');
  answer('old');
  await asked;
  expect(store.current).toBe('news');
});

test('what has been told is not asked for again', async () => {
  const { store, ask, tell } = slowStore();
  tell('news');
  await store.ask();
  expect(ask).not.toHaveBeenCalled();
});

test('news of something else are not heard', () => {
  const { store, tellOther } = slowStore();
  const heard = vi.fn();
  store.subscribe(heard);
  tellOther();
  expect(heard).not.toHaveBeenCalled();
});
