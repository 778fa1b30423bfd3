// @ts-check
const IID_IMAPISyncProgressCallback = '{5024A386-2D44-486A-81A8-8F0ECB6071DD}';

/**
 * @typedef {import('#shared/mapi/sync.ts').MAPISIB} MAPISIB
 * @typedef {import('#shared/mapi/progressCallback.ts').IMAPISyncProgressCallback} IMAPISyncProgressCallback
 */

/**
 * @param {MAPISIB} psib
 * @returns {IMAPISyncProgressCallback} what a provider asks its host for first
 */
export function callbackOf({ punkCallBack }) {
  /** @type {{ value: unknown }} */
  const out = { value: null };
  punkCallBack.QueryInterface(IID_IMAPISyncProgressCallback, /** @type {never} */ (out));
  return /** @type {IMAPISyncProgressCallback} */ (out.value);
}

/** @param {MAPISIB} psib */
export function cancelCodeOf({ psesSync }) {
  return psesSync.signal.aborted ? 0x80040113 : 0;
}
