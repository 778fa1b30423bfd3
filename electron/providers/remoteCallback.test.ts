import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { CallQueue } from './callQueue.ts';
import { RemoteCallback } from './remoteCallback.ts';

/** A callback with the host's answers: call number, sync id, HRESULT. */
function newCallback() {
  const queue: CallQueue = new CallQueue(
    () => {},
    (_syncId, hr) => callback.addProgressAnswer(hr),
  );
  const callback = new RemoteCallback(0, queue);
  const answer = (upTo: number, ...answers: number[]): void => queue.take({ type: 'answers', upTo, answers });
  const progress = (): unknown => callback.Progress('Step', 1, 2);
  return { callback, answer, progress };
}

it('gives each answer of the host to Progress once, and the last one from then on', () => {
  const { answer, progress } = newCallback();
  expect([progress(), progress(), progress()]).toEqual([HR.S_OK, HR.S_OK, HR.S_OK]);
  answer(3, 0, 0, HR.E_INVALIDARG, 1, 0, HR.E_INVALIDARG, 2, 0, HR.S_FALSE);
  expect([progress(), progress(), progress(), progress()]).toEqual([
    HR.E_INVALIDARG,
    HR.E_INVALIDARG,
    HR.S_FALSE,
    HR.S_FALSE,
  ]);
});

it('gives a cancel at once, before what was said to earlier calls', () => {
  const { callback, answer, progress } = newCallback();
  progress();
  answer(1, 0, 0, HR.E_INVALIDARG);
  callback.cancel();
  expect([progress(), progress()]).toEqual([HR.MAPI_E_USER_CANCEL, HR.MAPI_E_USER_CANCEL]);
});
