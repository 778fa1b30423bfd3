import { expect, it } from 'vitest';
import {
  SYNC_DOWNLOAD_CONTENTS,
  SYNC_DOWNLOAD_HIERARCHY,
  SYNC_HEADERS,
  SYNC_OUTGOING_MAIL,
  SYNC_UPLOAD_CONTENTS,
  SYNC_UPLOAD_HIERARCHY,
} from '#shared/mapi/sync.ts';
import { syncFlagsOf } from './storeTasks.ts';

const SEND = SYNC_UPLOAD_HIERARCHY | SYNC_UPLOAD_CONTENTS | SYNC_OUTGOING_MAIL;
const RECEIVE = SYNC_DOWNLOAD_HIERARCHY | SYNC_DOWNLOAD_CONTENTS;

it('what a part does is said in the flags', () => {
  expect(syncFlagsOf({ does: 'send' })).toBe(SEND);
  expect(syncFlagsOf({ does: 'receive' })).toBe(RECEIVE);
  expect(syncFlagsOf({ does: 'both' })).toBe(SEND | RECEIVE);
});

it('headers only is one more flag', () => {
  expect(syncFlagsOf({ does: 'receive', headersOnly: true })).toBe(RECEIVE | SYNC_HEADERS);
});
