import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, root, test } from '../fixtures/app.ts';

test('the page is under its own scheme and has neither Node nor Electron', async ({ launch }) => {
  const { page } = await launch();
  expect(await page.evaluate(() => window.location.origin)).toBe('send-receive://app');
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
  ).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys((window as unknown as { sendReceive: object }).sendReceive).toSorted()),
  ).toEqual(['invoke', 'onNews', 'settings']);
});

test('navigation, new windows and permissions are denied', async ({ launch }) => {
  const { page, app } = await launch();
  const url = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
  });
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(
    await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)),
  ).toBe('denied');
  expect(page.url()).toBe(url);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the content policy stops inline and evaluated scripts, frames and requests to elsewhere', async ({ launch }) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { page } = await launch();
  const outcome = await page.evaluate(async (elsewhere) => {
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    document.body.append(inline);
    const frame = document.createElement('iframe');
    frame.src = elsewhere;
    document.body.append(frame);
    const image = new Image();
    image.src = elsewhere;
    const fetched = await fetch(elsewhere).then(
      () => true,
      () => false,
    );
    return { inline: 'inlineRan' in window, fetched };
  }, `http://127.0.0.1:${port}/`);
  server.close();
  expect(outcome).toEqual({ inline: false, fetched: false });
  // The debugger's own evaluation is exempt from the policy, so a timer of the page does it.
  const evaluated = await page.evaluate(async () => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
        if (blockedURI === 'eval') resolve(effectiveDirective);
      });
    });
    setTimeout('window.stringRan = true' as unknown as () => void, 0);
    return { directive: await refused, ran: 'stringRan' in window };
  });
  expect(evaluated).toEqual({ directive: 'script-src', ran: false });
  expect(requests).toBe(0);
});

test('the scheme serves the built pages and nothing beside them', async ({ launch }) => {
  const { app } = await launch();
  const statuses = await app.evaluate(async ({ net }) => {
    const paths = [
      '/index.html',
      '/../main/index.js',
      '/%2e%2e/main/index.js',
      '/..%2fmain%2findex.js',
      '/no-such-file',
    ];
    const status = async (file: string): Promise<number> => (await net.fetch(`send-receive://app${file}`)).status;
    const elsewhere = (await net.fetch('send-receive://elsewhere/index.html')).status;
    return [...(await Promise.all(paths.map(status))), elsewhere];
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('commands are refused to pages that are not the dialog, and with arguments that make no sense', async ({
  launch,
}) => {
  const { page, app } = await launch();
  const refusals = await page.evaluate(async () => {
    const { sendReceive } = window as unknown as {
      sendReceive: { invoke(command: string, argument: unknown): Promise<unknown> };
    };
    const calls = [
      ['cancelTask', { runId: 1, task: -1 }],
      ['cancelTask', { runId: 1, task: 0, force: true }],
      ['quit', null],
    ] as const;
    const results = await Promise.allSettled(calls.map(([command, argument]) => sendReceive.invoke(command, argument)));
    return results.map((result) => (result.status === 'rejected' ? (result.reason as Error).message : 'taken'));
  });
  expect(refusals[0]).toContain('the argument is not understood');
  expect(refusals[1]).toContain('the argument is not understood');
  expect(refusals[2]).toContain('No handler registered');

  const preload = path.join(root, 'dist/preload/preload.cjs');
  const fromElsewhere = await app.evaluate(async ({ BrowserWindow }, preloadScript) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: preloadScript, sandbox: true } });
    await stranger.loadURL('send-receive://app/index.html');
    const answer: unknown = await stranger.webContents.executeJavaScript(
      "window.sendReceive.invoke('cancelAll', null).then(() => 'done', (error) => error.message)",
    );
    stranger.destroy();
    return answer;
  }, preload);
  expect(fromElsewhere).toContain('not allowed from here');
});
