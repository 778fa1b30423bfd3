// @ts-check
// A Node program as a task in Send/Receive: `node report.mjs FILE...` prints the checksum of each file.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect, HR, NotRunningError } from 'send-receive/provider';

const files = process.argv.slice(2);
const connection = await connect({ name: 'report.mjs', signals: ['SIGINT', 'SIGTERM'] }).catch(unlessNotRunning);
const task = await connection?.task('Checksums');

/** @type {import('send-receive/provider').HRESULT} */
let result = HR.S_OK;
for (const [i, file] of files.entries()) {
  if (task?.signal.aborted) {
    result = HR.MAPI_E_USER_CANCEL;
    break;
  }
  await task?.progress(`Reading ${file}`, i + 1, files.length);
  try {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    process.stdout.write(`${digest} ${file}\n`);
  } catch (error) {
    result = HR.E_FAIL;
    await task?.error(HR.ERROR_FILE_NOT_FOUND, String(error));
  }
}
await task?.done(result);
await connection?.close();

/**
 * Without anybody to watch, the work is done all the same.
 * @param {unknown} error
 */
function unlessNotRunning(error) {
  if (!(error instanceof NotRunningError)) throw error;
  return null;
}
