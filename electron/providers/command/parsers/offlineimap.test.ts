import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { offlineimap } from './offlineimap.ts';

const step = (text: string) => ({ type: 'step', text });

// As offlineimap 8.0 writes them.
it.each([
  ['msg:acct:Account+sync+acc:acc', step('Account acc')],
  ['msg:connecting:Account+sync+acc:127.0.0.1%0A143%0Arem', step('Connecting to 127.0.0.1')],
  ['msg:syncingfolder:Folder+INBOX:rem%0AINBOX%0Aloc%0AINBOX%0A', step('Folder INBOX')],
  ['msg:messagelistloaded:Folder+INBOX:rem%0AINBOX%0A17', step('17 messages in INBOX')],
  ['msg:copyingmessage:Copy+message:7%0Arem%0AINBOX%0Aloc%5BINBOX%5D', step('Copying message 7 to INBOX')],
  ['msg:_display:MainThread:Hook+stdout%3A%0Adone', step('Hook stdout: done')],
  ['msg::MainThread:imaplib2+v3.05%2C+Python+v3.11.2', step('imaplib2 v3.05, Python v3.11.2')],
  ['msg:terminate:MainThread:0%0A%0A', { type: 'log', text: '0' }],
  [
    'error::Account+sync+acc:ERROR%3A+While+attempting+to+sync+account+%27acc%27%0A++%28-1%2C+%27could+not+open+socket%27%29',
    {
      type: 'error',
      hr: HR.ERROR_PROCESS_ABORTED,
      text: "ERROR: While attempting to sync account 'acc' (-1, 'could not open socket')",
    },
  ],
  ['warn:mainException:MainThread:Traceback', { type: 'error', hr: HR.ERROR_PROCESS_ABORTED, text: 'Traceback' }],
  ['warn::MainThread:odd+%zz', { type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: 'odd+%zz' }],
  ['OfflineIMAP 8.0.0', step('OfflineIMAP 8.0.0')],
])('reads %s', (line, event) => {
  expect(offlineimap.line(line, 'stdout')).toEqual([event]);
});

it('asks for the output for machines, unless another is chosen', () => {
  expect(offlineimap.prepare(['-o'])).toEqual(['-u', 'machineui', '-o']);
  expect(offlineimap.prepare(['-u', 'basic'])).toEqual(['-u', 'basic']);
});
