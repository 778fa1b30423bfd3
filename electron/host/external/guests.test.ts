import { beforeEach, expect, it } from 'vitest';
import type { RunStore } from '#shared/schedule/runPlan.ts';
import type { Store } from '#shared/settings/stores.ts';
import { Guests, type Registration } from './guests.ts';

let stores: Store[];
let inRuns: RunStore[];
let changes: number;
let guests: Guests;

beforeEach(() => {
  stores = [];
  inRuns = [];
  changes = 0;
  noticed = [];
  guests = new Guests({
    host: {
      addGuest(store) {
        inRuns.push(store);
        return () => inRuns.splice(inRuns.indexOf(store), 1);
      },
    },
    stores: () => stores,
    onChange: () => {
      changes += 1;
    },
  });
});

const launch = (): never => {
  throw new Error('nothing runs here');
};

/** What the providers have heard of whether they take part. */
let noticed: boolean[];
const notice = (isAllowed: boolean): void => void noticed.push(isAllowed);

const registration: Registration = { program: 'syncd', account: 'Calendar', parts: [{ does: 'both', settings: {} }] };
const calendar: Store = {
  id: 'calendar',
  account: 'Calendar',
  kind: 'external',
  settings: { program: 'syncd' },
  parts: [{ does: 'both', settings: {} }],
};

function change(...next: Store[]): void {
  stores = next;
  guests.storesChanged();
}

it('a provider that nobody has let in waits, and is one request however often it connects', () => {
  guests.admit(registration, launch, notice);
  guests.admit(registration, launch, notice);
  guests.admit({ ...registration, account: 'Contacts' }, launch, notice);
  expect(guests.requests.map(({ account }) => account)).toEqual(['Calendar', 'Contacts']);
  expect([inRuns, changes]).toEqual([[], 3]);
});

it('once let in it takes part, under the same id with each start, with what it has registered this time', () => {
  const leave = guests.admit(registration, launch, notice);
  change(calendar);
  expect(inRuns.map(({ id }) => id)).toEqual(['calendar']);
  expect(guests.isConnected(calendar)).toBe(true);
  leave();
  expect([inRuns, guests.isConnected(calendar)]).toEqual([[], false]);

  const parts: Store['parts'] = [{ name: 'Tasks', does: 'send', settings: {} }];
  guests.admit({ ...registration, parts }, launch, notice);
  expect(inRuns).toEqual([{ ...calendar, parts }]);
  expect(guests.requests).toEqual([]);
});

it('another program or account is another matter', () => {
  change(calendar);
  guests.admit({ ...registration, program: 'other' }, launch, notice);
  guests.admit({ ...registration, account: 'Contacts' }, launch, notice);
  expect([inRuns.length, guests.requests.length]).toEqual([0, 2]);
});

it('a disabled one stays away and does not ask', () => {
  change({ ...calendar, disabled: true });
  guests.admit(registration, launch, notice);
  expect([inRuns, guests.requests]).toEqual([[], []]);
  change(calendar);
  expect(inRuns).toHaveLength(1);
});

it('who was sent away or removed does not ask again; who is put back takes part', () => {
  const leave = guests.admit(registration, launch, notice);
  const [request] = guests.requests;
  if (request !== undefined) guests.deny(request);
  leave();
  guests.admit(registration, launch, notice);
  expect(guests.requests).toEqual([]);

  change(calendar);
  change();
  expect([inRuns, guests.requests]).toEqual([[], []]);
  change(calendar);
  expect(inRuns).toHaveLength(1);
});

it('a provider is told whether it takes part, and when that changes', () => {
  guests.admit(registration, launch, notice);
  change(calendar);
  change(calendar);
  change({ ...calendar, disabled: true });
  change(calendar);
  expect(noticed).toEqual([false, true, false, true]);
});
