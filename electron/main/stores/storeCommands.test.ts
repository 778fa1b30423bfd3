import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { Guests, type Registration } from '#electron/host/external/guests.ts';
import { launchWithSecrets } from '#electron/host/secrets/secretLauncher.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { KeptLog } from '#electron/host/testing/keptLog.ts';
import { RunTrace } from '#electron/host/trace/runTrace.ts';
import { saveTrace } from '#electron/host/trace/saveTrace.ts';
import { childProcessLauncher } from '#electron/transport/childProcess.ts';
import type { BridgeCommand, BridgeCommands } from '#shared/protocol/bridge.ts';
import type { StoreDraft, StoreTestNews } from '#shared/protocol/storeBridge.ts';
import { commandArguments } from '#shared/protocol/validateBridge.ts';
import { storesSection } from '#shared/settings/transfer/storesSection.ts';
import { SecretStore } from '../secrets/secretStore.ts';
import { FakeSafe } from '../secrets/testing/fakeSafe.ts';
import { SettingsTransfer } from '../transfer/settingsTransfer.ts';
import { storeCommands } from './storeCommands.ts';
import { storeListing } from './storeListing.ts';
import { StoreList } from './storeList.ts';
import { loadStores } from './storesSource.ts';
import { StoreTests } from './storeTests.ts';

const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 0.5 };

/** All that stands behind the commands, as in the app, with plain processes and a safe of the test's own. */
class World {
  readonly profile = mkdtempSync(path.join(os.tmpdir(), 'profile-'));
  readonly log = new KeptLog();
  readonly news: StoreTestNews[] = [];
  readonly exported = path.join(this.profile, 'exported.json');
  list!: StoreList;
  host!: SyncHost;
  guests!: Guests;
  trace!: RunTrace;
  commands!: ReturnType<typeof storeCommands>;
  #tests!: StoreTests;
  #heard = (): void => {};

  async open(): Promise<this> {
    const warn = (problem: string): void => this.log.warn(problem);
    this.list = new StoreList(
      loadStores({ provider: null, stores: null }, { folder: this.profile, problem: null }, warn),
    );
    const secrets = new SecretStore(path.join(this.profile, 'secrets.json'), new FakeSafe(), warn);
    const launch = launchWithSecrets(childProcessLauncher(inject('providerProcessEntry'), this.profile), secrets);
    this.host = new SyncHost({
      launch,
      log: this.log,
      limits: LIMITS,
      observers: [{ runStarted: () => {}, runChanged: () => this.#heard() }],
      trace: (live) => {
        this.trace = new RunTrace(live, { app: 'Test', startedAt: '2026-01-02T03:04:05Z', limits: LIMITS });
        return this.trace;
      },
    });
    this.guests = new Guests({ host: this.host, stores: () => this.list.all, onChange: () => {} });
    this.list.subscribe(() => this.guests.storesChanged());
    const onNews = (news: StoreTestNews): void => {
      this.news.push(news);
      this.#heard();
    };
    this.#tests = new StoreTests({ launch, log: this.log, limits: LIMITS, onNews });
    this.commands = storeCommands({
      list: this.list,
      listing: () => storeListing({ list: this.list, guests: this.guests, secrets }),
      guests: this.guests,
      secrets,
      tests: this.#tests,
      transfer: new SettingsTransfer([storesSection(this.list)], '1.0.0'),
      dialogs: {
        choosePath: () => Promise.resolve(this.profile),
        chooseExport: () => Promise.resolve(this.exported),
        chooseImport: () => Promise.resolve(this.exported),
      },
    });
    return this;
  }

  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.host.dispose(), this.#tests.dispose()]);
    rmSync(this.profile, { recursive: true });
  }
}

let world: World;

beforeEach(async () => {
  world = await new World().open();
});

afterEach(() => world.close());

/** None of these commands asks which window it is for. */
const sender = null as never;

const draft = (settings: StoreDraft['settings'], script: string): StoreDraft => ({
  id: null,
  account: 'Backup',
  kind: 'command',
  settings,
  parts: [{ does: 'send', settings: { command: [process.execPath, '-e', script], tool: 'plain' } }],
});

it('a draft with mistakes is neither saved nor tested, and its fields say why', () => {
  const wrong = draft({ env: { 'A=': 'x' } }, '0');
  const problems = [{ field: 'settings.env.A=', key: 'fieldProblem.variableName', args: { name: 'A=' } }];
  expect(world.commands.saveStore(wrong, sender)).toEqual({ problems });
  expect(world.commands.testStore(wrong, sender)).toEqual({ problems });
  expect(world.list.all).toHaveLength(3);
});

it('a draft is tested without being in the list, and beside a run', async () => {
  world.host.sendReceive(world.list.all);
  void world.commands.testStore(draft({}, 'console.log("Message 1 of 1")'), sender);
  await world.until(() => world.news.some(({ isOver }) => isOver));
  expect(world.news.at(-1)?.report.summary).toMatchObject({ total: 1, succeeded: 1 });
  expect(world.host.live?.run.tasks).toHaveLength(6);
  expect(world.list.all).toHaveLength(3);
});

it('a program is let in once, and then is a store like others', async () => {
  const launch = (): never => {
    throw new Error('nothing runs here');
  };
  const heard: boolean[] = [];
  const syncd: Registration = { program: 'syncd', account: 'Calendar', parts: [{ does: 'both', settings: {} }] };
  world.guests.admit(syncd, launch, (isAllowed) => heard.push(isAllowed));
  const [request] = (await world.commands.stores(null, sender)).requests;
  expect(world.commands.answerRequest({ id: 'request-9', isAllowed: true }, sender)).toBe(false);
  expect(world.commands.answerRequest({ id: request?.id ?? '', isAllowed: true }, sender)).toBe(true);
  expect(heard).toEqual([false, true]);
  const { stores, requests } = await world.commands.stores(null, sender);
  expect(requests).toEqual([]);
  expect(stores.at(-1)).toMatchObject({ store: { id: 'calendar', kind: 'external' }, problems: [], isConnected: true });
  expect(world.commands.duplicateStore({ id: 'calendar', account: 'x' }, sender)).toBeNull();
});

const SECRET = 'correct horse battery staple';
/** A tool that does everything wrong with its password that a tool can do. */
const LEAKY = `
  const { PASSWORD } = process.env;
  console.log(PASSWORD);
  console.log('Item 1 of 2 for ' + PASSWORD);
  console.log(JSON.stringify({ error: ['0x8004011B', 'https://anna:' + encodeURIComponent(PASSWORD) + '@host refuses'] }));
  console.error('last words: ' + PASSWORD);
  process.exitCode = PASSWORD.length;
`;

it('a secret reaches the tool, and is nowhere else: not in the profile, the log, the trace, or an export', async () => {
  const reference = world.commands.keepSecret({ secret: SECRET, lifetime: 'always' }, sender) as string;
  const leaky = draft(
    { secrets: { PASSWORD: { $secret: reference } }, exitCodes: { [SECRET.length]: 'E_FAIL' } },
    LEAKY,
  );
  const leakyJson = {
    ...leaky,
    parts: leaky.parts.map((part) => ({ ...part, settings: { ...part.settings, tool: 'json' } })),
  };
  const saved = await world.commands.saveStore(leakyJson, sender);
  expect(saved).toEqual({ id: 'backup' });
  void world.commands.testStore(leakyJson, sender);
  await world.until(() => world.news.some(({ isOver }) => isOver));
  world.host.sendReceive(world.list.all.filter(({ id }) => id === 'backup'));
  await world.until(() => !world.host.isRunning);
  await saveTrace(world.trace, path.join(world.profile, 'run.srtrace'));
  await world.commands.exportSettings(null, sender);

  const errors = JSON.stringify(world.host.live?.run.errors);
  expect(errors).toContain('•••');
  const files = readdirSync(world.profile, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(expect.arrayContaining(['stores.json', 'secrets.json', 'exported.json', 'run.srtrace']));
  const texts = files.map((file) => readFileSync(path.join(world.profile, file), 'utf8'));
  const heard = [errors, JSON.stringify(world.news), world.log.lines.join('\n')];
  for (const text of [...texts, ...heard]) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(encodeURIComponent(SECRET));
  }
});

it('a secret that is gone is a problem of its field, and fails the task with its name', async () => {
  void world.commands.saveStore(draft({ cwd: '.' }, '0'), sender);
  const backup = world.list.find('backup');
  if (backup === undefined) throw new Error('it was not saved');
  world.list.merge([{ ...backup, settings: { secrets: { PASSWORD: { $secret: 'gone' } } } }]);
  const { stores } = await world.commands.stores(null, sender);
  expect(stores.at(-1)?.problems).toMatchObject([
    { field: 'settings.secrets.PASSWORD', key: 'fieldProblem.secretMissing' },
  ]);
  world.host.sendReceive(world.list.all.slice(-1));
  await world.until(() => !world.host.isRunning);
  expect(world.host.live?.run.errors).toMatchObject([{ message: { id: 'secretMissing', args: { name: 'PASSWORD' } } }]);
});

it('an import shows what it would change before it does', async () => {
  await world.commands.exportSettings(null, sender);
  void world.commands.removeStore({ id: 'ben' }, sender);
  const answer = await world.commands.chooseImport(null, sender);
  if (answer === null || 'problem' in answer) throw new Error('there is no preview');
  const [stores] = answer.preview.sections;
  expect(stores?.changes.map(({ change }) => change)).toEqual(['same', 'added', 'same']);
  expect(world.list.all).toHaveLength(2);
  const { importId } = answer.preview;
  expect(world.commands.applyImport({ importId, sections: ['stores'] }, sender)).toBe(true);
  expect(world.list.all.map(({ id }) => id)).toEqual(['anna', 'carla', 'ben']);
});

const argument = <C extends BridgeCommand>(command: C, value: unknown): BridgeCommands[C]['argument'] | undefined =>
  commandArguments[command].safeParse(value).data;

it('windows are not believed what they send', () => {
  expect(argument('saveStore', draft({}, '0'))).toEqual(draft({}, '0'));
  expect(argument('saveStore', { ...draft({}, '0'), disabled: true })).toBeUndefined();
  expect(argument('saveStore', { ...draft({}, '0'), parts: [{ does: 'dance' }] })).toBeUndefined();
  expect(argument('moveStore', { id: 'a', to: -1 })).toBeUndefined();
  expect(argument('keepSecret', { secret: '', lifetime: 'always' })).toBeUndefined();
  expect(argument('keepSecret', { secret: 'x', lifetime: 'inTheClear' })).toBeUndefined();
  expect(argument('choosePath', { of: 'socket' })).toBeUndefined();
});
