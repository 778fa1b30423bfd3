// @ts-check
// A provider that runs on either side: `node provider.mjs` waits for F9 in Send/Receive and reports to it from outside;
// `npm start -- --provider=provider.mjs` has the app run it.
import { realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect, HR, IID_IMAPISyncProgressCallback } from 'send-receive/provider';

const STATIONS = ['Oslo', 'Lisbon', 'Athens', 'Dublin', 'Vienna'];

/** @type {import('send-receive/provider').Provider} */
const provider = {
  async SynchronizeInBackground({ punkCallBack, psesSync }) {
    /** @type {{ value: import('send-receive/provider').IUnknown | null }} */
    const out = { value: null };
    const hr = punkCallBack.QueryInterface(IID_IMAPISyncProgressCallback, out);
    if (hr !== HR.S_OK) return hr;
    const callback = /** @type {import('send-receive/provider').IMAPISyncProgressCallback} */ (out.value);
    for (const [i, station] of STATIONS.entries()) {
      // Answered with MAPI_E_USER_CANCEL once the user has cancelled.
      if ((await callback.Progress(`Asking ${station}`, i + 1, STATIONS.length)) !== HR.S_OK) break;
      await sleep(20);
    }
    await callback.Done(null, psesSync.signal.aborted ? HR.MAPI_E_USER_CANCEL : HR.S_OK);
    return HR.S_OK;
  },
};

export default provider;

const isStartedByHand = realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url);
if (isStartedByHand) {
  const connection = await connect({ name: 'Weather' });
  await connection.provide('weather stations', provider, {
    parts: [{ does: 'receive' }],
    // The first time, the user is asked.
    onAllowed(isAllowed) {
      if (!isAllowed) process.stderr.write('Waiting to be allowed in Send/Receive.\n');
    },
  });
  // Until Send/Receive is closed.
  await connection.closed;
}
