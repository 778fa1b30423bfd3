import { beforeAll, describe, expect, it } from 'vitest';
import { type Explanations, loadExplanations } from '#shared/i18n/explanations/index.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { entriesText, entryText, type ErrorTextContext } from './errorText.ts';
import { type ErrorEntry, foldErrors } from './foldErrors.ts';
import { raisedBy } from './raisedBy.ts';

const tasks: TaskIdentity[] = ['ben', 'carla'].map((name) => ({
  storeId: name,
  account: `${name}@example.net`,
  part: 'sending',
}));
const line: ErrorLine = {
  task: 0,
  severity: 'error',
  hr: 0x8004210b,
  message: 'The server did not answer.',
  firstAt: 2_000,
  count: 1,
  isPast: false,
};
const entriesOf = (...lines: ErrorLine[]): ErrorEntry[] => foldErrors(lines).flatMap(({ entries }) => entries);

function textOf(context: ErrorTextContext, ...lines: ErrorLine[]): string {
  return entriesOf(...lines)
    .map((entry) => entryText(entry, context))
    .join();
}

let explanations: Explanations;
beforeAll(async () => {
  explanations = await loadExplanations('en');
});

const context = (): ErrorTextContext => ({
  tasks,
  explanations,
  t: createTranslate('en'),
  dateOf: (at) => `14:03:0${at / 1_000}`,
  program: 'Send/Receive 1.2.3',
});

describe('the text of an error', () => {
  it('says all that is known of it', () => {
    const { meaning, action } = explanations.OUTLOOK_E_SEND_TIMEOUT;
    expect(textOf(context(), { ...line, count: 2 }, { ...line, task: 1 }).split('\n')).toEqual([
      "Task 'ben@example.net - Sending' reported error (0x8004210B) : 'The server did not answer.'",
      'Name: OUTLOOK_E_SEND_TIMEOUT',
      `Meaning: ${meaning}`,
      `What to do: ${action}`,
      'Time: 14:03:02',
      'Call: IMAPISyncProgressCallback::Error',
      'Reported 3 times',
      'Tasks: ben@example.net - Sending, carla@example.net - Sending',
      'Send/Receive 1.2.3',
    ]);
  });

  it('decodes a code that nobody named', () => {
    const text = textOf(context(), { ...line, hr: 0x8abc1234 });
    expect(text).toContain('(0x8ABC1234)');
    expect(text).not.toContain('Name:');
    expect(text).toMatch(/Meaning: .*4660/);
  });

  it('is said to be past, and leaves out what is not known', () => {
    const unknown = { ...context(), explanations: null, program: null };
    const past: ErrorLine = { ...line, isPast: true, message: { id: 'providerNotStarted', args: { reason: 'no' } } };
    const text = textOf(unknown, past);
    expect(text).toMatch(/Before the retry/i);
    expect(text).not.toMatch(/Call:|Meaning:|Send\/Receive 1/);
  });
});

describe('the text of several errors', () => {
  it('has them one under another and the program once', () => {
    const text = entriesText(entriesOf(line, { ...line, message: 'Another' }), context());
    expect(text.match(/reported error/g)).toHaveLength(2);
    expect(text.match(/Send\/Receive 1\.2\.3/g)).toHaveLength(1);
    expect(text.split('\n\n')).toHaveLength(3);
  });

  it('ends where the clipboard would be full', () => {
    const long = 'x'.repeat(2_000_000);
    const entries = entriesOf(...['a', 'b', 'c', 'd'].map((sign) => ({ ...line, message: sign + long })));
    const text = entriesText(entries, context());
    expect(text.length).toBeLessThan(5_000_000);
    expect(text).toContain('and 2 more');
  });
});

it('names the call that an error came by', () => {
  expect(raisedBy('The server did not answer.')).toBe('IMAPISyncProgressCallback::Error');
  expect(raisedBy({ id: 'startRefused', args: {} })).toBe('IMAPISync::SynchronizeInBackground');
  expect(raisedBy({ id: 'providerExited', args: {} })).toBeNull();
});
