import { DONE_STEP, scenario } from '../fixtures/scenarios.ts';

function counting(text: string, to: number, max: number, everyMs: number): object {
  return { do: 'progress', text, to, max, everyMs };
}

const FOR_EVER = { do: 'wait', ms: 3_600_000 } as const;

/** Real runs of the demo provider that come to the state which is to be shown, and stay there. */
export const SCENARIO_FILES: Readonly<Record<string, object>> = {
  'sending.json': scenario(counting('Sending message {index} of {max}', 4, 6, 30), FOR_EVER),
  'receiving.json': scenario(
    counting('Connecting to the server', 2, 2, 20),
    counting('Checking folder {index} of {max}', 6, 6, 20),
    counting('Receiving message {index} of {max}', 300, 300, 400),
    DONE_STEP,
  ),
  'no-end.json': scenario({ do: 'report', text: 'Comparing folders', index: 0, max: 0 }, FOR_EVER),
  'stalled.json': scenario(counting('Receiving message {index} of {max}', 12, 40, 30), FOR_EVER),
  'warned.json': scenario(
    counting('Receiving message {index} of {max}', 40, 60, 5),
    {
      do: 'error',
      hresult: 'SYNC_W_CLIENT_CHANGE_NEWER',
      text: '“Budget.xlsx” was changed here and on the server; the newer one was kept',
    },
    counting('Receiving message {index} of {max}', 60, 60, 5),
    DONE_STEP,
  ),
  'sent.json': scenario(counting('Sending message {index} of {max}', 6, 6, 30), DONE_STEP),
  'received.json': scenario(
    counting('Connecting to the server', 2, 2, 20),
    counting('Checking folder {index} of {max}', 6, 6, 20),
    counting('Receiving message {index} of {max}', 60, 60, 5),
    DONE_STEP,
  ),
};
