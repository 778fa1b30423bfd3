import { expect, it } from 'vitest';
import { MeteredNetwork } from './meteredNetwork.ts';

const MINUTE = 60_000;

/** A system that answers when the test does. */
function askedSystem() {
  const answers: ((isMetered: boolean) => void)[] = [];
  let told = 0;
  const network = new MeteredNetwork(
    (answer) => answers.push(answer),
    () => (told += 1),
  );
  return { network, answers, told: () => told };
}

it('is asked for once a minute, and tells when it is known', () => {
  const { network, answers, told } = askedSystem();
  expect([network.isMetered(0), network.isMetered(1)]).toEqual([null, null]);
  answers[0]?.(true);
  expect([network.isMetered(MINUTE - 1), answers.length, told()]).toEqual([true, 1, 1]);
  expect([network.isMetered(MINUTE), answers.length]).toEqual([null, 2]);
});

it('is not what an answer says that sleep has overtaken', () => {
  const { network, answers, told } = askedSystem();
  network.isMetered(0);
  network.isMetered(10 * MINUTE);
  answers[1]?.(true);
  answers[0]?.(false);
  expect([network.isMetered(10 * MINUTE + 1), told()]).toEqual([true, 1]);
});
