import { expect, it } from 'vitest';
import { IntakeBudget } from './intakeBudget.ts';
import { FakeClock } from './testing/fakeClock.ts';

it('lets a provider that calls now and then go on at once', () => {
  const clock = new FakeClock();
  const budget = new IntakeBudget(clock, 0.3);
  for (let i = 0; i < 100; i += 1) {
    expect(budget.spend(0.1)).toBe(0);
    clock.advance(1);
  }
});

it('holds a provider that floods to its share of the time', () => {
  const clock = new FakeClock();
  const budget = new IntakeBudget(clock, 0.3);
  let spent = 0;
  while (clock.now() < 10_000) {
    const wait = budget.spend(1);
    spent += 1;
    clock.advance(Math.max(1, wait));
  }
  expect(spent / clock.now()).toBeCloseTo(0.3, 2);
});
