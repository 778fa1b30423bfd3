import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { DISCONNECTED, OutsideProvider } from './outsideProvider.ts';

const nothing = (): void => {};

it('leaves no question without an answer when it ends', () => {
  const answers: unknown[] = [];
  const client = {
    synchronize: () => HR.S_OK,
    cancel: nothing,
    answer: (id: unknown, hr: number) => answers.push([id, hr]),
    setBehind: nothing,
    ended: nothing,
  };
  // A host that takes its time.
  const provider = new OutsideProvider(client, { onMessage: nothing, onExit: nothing });
  provider.call({ id: 'a', slot: SLOT.Progress, cells: ['x', 1, 2] }, 0);
  provider.call({ id: undefined, slot: SLOT.Error, cells: [HR.E_FAIL, 'x', null] }, 0);
  provider.call({ id: 'b', slot: SLOT.Done, cells: [false, HR.S_OK, null] }, 0);
  provider.end(DISCONNECTED);
  expect(answers).toEqual([
    ['a', HR.RPC_E_DISCONNECTED],
    ['b', HR.RPC_E_DISCONNECTED],
  ]);
});
