import { expect, it } from 'vitest';
import type { HostToProvider } from '#shared/protocol/provider.ts';
import type { ProcessExit, ProcessListener, ProviderProcess } from '#electron/transport/providerProcess.ts';
import { launchWithSecrets } from './secretLauncher.ts';

/** A process that keeps what it is told, and says what a test wants it to. */
class ScriptedProcess implements ProviderProcess {
  readonly pid = 7;
  lastWords = '';
  readonly sent: HostToProvider[] = [];
  listener!: ProcessListener;

  send(message: HostToProvider): void {
    this.sent.push(message);
  }

  kill(): void {}
}

const secrets = new Map([['ref-1', 'hunter2!']]);

function open() {
  const scripted = new ScriptedProcess();
  const heard: unknown[] = [];
  const exits: ProcessExit[] = [];
  const launch = launchWithSecrets(
    (_name, listener) => {
      scripted.listener = listener;
      return scripted;
    },
    { reveal: (reference) => secrets.get(reference) ?? null },
  );
  const process = launch('test', { onMessage: (message) => heard.push(message), onExit: (exit) => exits.push(exit) });
  return { scripted, heard, exits, process };
}

const load = (settings: HostToProvider & { type: 'load' }): HostToProvider => settings;

it('the message to the process has the secret, and what it says of it is hidden', () => {
  const { scripted, heard, exits, process } = open();
  const settings = { secrets: { PASSWORD: { $secret: 'ref-1' } }, cwd: '.' };
  process.send(load({ type: 'load', kind: 'command', settings }));
  process.send({ type: 'synchronize', syncId: 0, flags: 0, account: 'a', settings });
  expect(scripted.sent.map((message) => 'settings' in message && message.settings)).toEqual([
    { secrets: { PASSWORD: 'hunter2!' }, cwd: '.' },
    { secrets: { PASSWORD: 'hunter2!' }, cwd: '.' },
  ]);
  expect(settings.secrets.PASSWORD).toEqual({ $secret: 'ref-1' });

  scripted.listener.onMessage({ type: 'calls', first: 0, calls: [0, 3, 'user hunter2!', 1, 2], overflowed: [] });
  scripted.lastWords = 'wrong: hunter2!';
  scripted.listener.onExit({ code: 1, signal: null, lastWords: 'wrong: hunter2!' });
  expect(heard).toEqual([{ type: 'calls', first: 0, calls: [0, 3, 'user •••', 1, 2], overflowed: [] }]);
  expect(exits).toEqual([{ code: 1, signal: null, lastWords: 'wrong: •••' }]);
  expect(process.lastWords).toBe('wrong: •••');
});

it('a secret that is not there is told by its name, and the process is asked nothing', async () => {
  for (const $secret of [null, 'gone']) {
    const { scripted, heard, process } = open();
    process.send(load({ type: 'load', kind: 'command', settings: { secrets: { TOKEN: { $secret } } } }));
    await Promise.resolve();
    expect(heard).toEqual([{ type: 'loadFailed', problem: 'secretMissing', detail: 'TOKEN' }]);
    expect(scripted.sent).toEqual([]);
  }
});

it('never goes where it does not belong, such as into arguments', () => {
  const { scripted, process } = open();
  process.send(load({ type: 'load', kind: 'command', settings: {} }));
  const settings = { command: ['curl', { $secret: 'ref-1' }], env: { A: { $secret: 'ref-1' } } };
  process.send({ type: 'synchronize', syncId: 0, flags: 0, account: 'a', settings });
  expect(scripted.sent[1]).toMatchObject({ settings: { command: ['curl', null], env: { A: null } } });
});

it('what has no secrets passes as it is', () => {
  const { scripted, heard, process } = open();
  const message = load({ type: 'load', kind: 'demo', settings: {} });
  process.send(message);
  process.send({ type: 'shutdown' });
  const call = { type: 'calls', first: 0, calls: [], overflowed: [] };
  scripted.listener.onMessage(call);
  expect(scripted.sent[0]).toBe(message);
  expect(heard[0]).toBe(call);
});
