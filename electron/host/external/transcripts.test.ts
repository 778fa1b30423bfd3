import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LineClient } from './testing/lineClient.ts';
import { OutsideWorld } from './testing/outsideWorld.ts';

const page = path.join(import.meta.dirname, '../../../docs/provider-protocol.md');

/** Title and lines of every transcript of the specification. */
const transcripts = [...readFileSync(page, 'utf8').matchAll(/^### (\d.*?)\r?\n\s*```text\r?\n(.*?)```/gms)].map(
  ([, title = '', lines = '']) => [title, lines.trim().split(/\r?\n/)] as const,
);

/** Numbers that are never the same twice. */
const TIMES = new Set(['startedAt', 'lastCallAt', 'endedAt', 'paceSince', 'firstAt', 'now', 'idleMs']);

let world: OutsideWorld;
let client: LineClient;

beforeEach(async () => {
  world = await OutsideWorld.open();
  client = await world.connect();
});

afterEach(() => world.close());

const HAPPENINGS: Readonly<Record<string, () => unknown>> = {
  'the user cancels the task': () => world.host.cancelTask(world.run.info.id, 0),
  'the user presses F9': () => world.host.sendReceive(world.host.guests),
  'the host hangs up': () => client.closed,
  'the program hangs up, and the task is completed': () => hangUp('completed'),
  'the program hangs up, and the task is cancelled': () => hangUp('cancelled'),
  'the program hangs up, and the task has failed': () => hangUp('failed'),
  'the first task is completed, the second has failed': () =>
    expect([world.task(0).state, world.task(1).state]).toEqual(['completed', 'failed']),
};

async function hangUp(state: string): Promise<void> {
  client.socket.end();
  await client.closed;
  expect(world.task().state).toBe(state);
}

/** The times in the lines of a recording. */
const TIMES_IN_LINES = /"(at|took)":\d+/g;

function read(json: string): unknown {
  const withoutTimes = (key: string, value: unknown): unknown => {
    if (key === 'lines' && typeof value === 'string') return value.replaceAll(TIMES_IN_LINES, '"$1":"a time"');
    return TIMES.has(key) && typeof value === 'number' ? 'a time' : value;
  };
  return JSON.parse(json, withoutTimes);
}

/** The host's next line; reports of what was before are left out, as how many come is a matter of time. */
async function hear(expected: unknown): Promise<unknown> {
  for (;;) {
    await client.find(() => true);
    const message = read(JSON.stringify(client.messages.shift()));
    const isReport = (message as { method?: string }).method === 'status';
    if (!isReport || isSame(message, expected)) return message;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

it.each(transcripts)('%s', async (_title, lines) => {
  for (const line of lines) {
    const [mark, said] = [line[0], line.slice(2)];
    if (mark === '>') client.write(said.replace('TOKEN', world.token));
    else if (mark === '<') expect(await hear(read(said))).toEqual(read(said));
    else await HAPPENINGS[said]?.();
    expect(mark !== '#' || said in HAPPENINGS).toBe(true);
  }
  expect(client.messages.filter(({ method }) => method !== 'status')).toEqual([]);
});

it('are all there', () => expect(transcripts).toHaveLength(7));
