import type { HostMessage, Message } from '#shared/sync/message.ts';

/** The calls that an error can come from, as the documents name them. */
const ERROR = 'IMAPISyncProgressCallback::Error';
const DONE = 'IMAPISyncProgressCallback::Done';
const START = 'IMAPISync::SynchronizeInBackground';

/** What else the host has to say is about no call: a process that is gone, a thread that ended. */
const CALLS: Readonly<Partial<Record<HostMessage['id'], string>>> = {
  startRefused: START,
  failedWithoutError: DONE,
  moreErrors: ERROR,
};

/** The call that raised an error; words of the provider's own come by Error alone. */
export function raisedBy(message: Message): string | null {
  return typeof message === 'string' ? ERROR : (CALLS[message.id] ?? null);
}
