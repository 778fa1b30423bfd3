// A Node program as a task in Send/Receive: `node report.ts FILE...` prints the checksum of each file. Node 22.18 and newer
// runs TypeScript as it is; for an older one, compile it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect, HR, type HRESULT, NotRunningError } from 'send-receive/provider';

const files = process.argv.slice(2);
const connection = await connect({ name: 'report.ts', signals: ['SIGINT', 'SIGTERM'] }).catch(unlessNotRunning);
const task = await connection?.task('Checksums');

let result: HRESULT = HR.S_OK;
for (const [i, file] of files.entries()) {
  if (task?.signal.aborted) {
    result = HR.MAPI_E_USER_CANCEL;
    break;
  }
  await task?.progress(`Reading ${file}`, i + 1, files.length);
  try {
    process.stdout.write(`${await checksumOf(file)} ${file}\n`);
  } catch (error) {
    result = HR.E_FAIL;
    await task?.error(HR.ERROR_FILE_NOT_FOUND, String(error));
  }
}
await task?.done(result);
await connection?.close();

async function checksumOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Without anybody to watch, the work is done all the same. */
function unlessNotRunning(error: unknown): null {
  if (!(error instanceof NotRunningError)) throw error;
  return null;
}
