import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { SyncHost } from '#electron/host/syncHost.ts';
import type { LiveTrace } from '#electron/host/trace/liveTrace.ts';
import { readFault } from '#shared/faults/readFault.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { FileOutcome, TraceCommands } from '#shared/protocol/traceBridge.ts';
import { stampOf } from '../files/stampOf.ts';
import type { CommandHandlers } from '../ipc/commands.ts';
import type { PreferencesStore } from '../settings/preferencesStore.ts';
import { localeOf } from '../settings/windowSettings.ts';
import type { TraceDesk } from './traceDesk.ts';

const EXTENSIONS = ['srtrace', 'srtrace.gz', 'gz'];

interface Surroundings {
  readonly window: BrowserWindow;
  readonly preferences: PreferencesStore;
  readonly live: LiveTrace;
  readonly desk: TraceDesk;
  readonly host: SyncHost;
}

/** What the Trace tab asks for; files are chosen in the system's own dialogs, so that the window names none. */
export function traceCommands({
  window,
  preferences,
  live,
  desk,
  host,
}: Surroundings): Pick<CommandHandlers, keyof TraceCommands> {
  const filters = (): Electron.FileFilter[] => {
    const t = createTranslate(localeOf(preferences.current));
    return [{ name: t('trace.recording'), extensions: EXTENSIONS }];
  };

  const withNewFile = async (suffix: string, use: (file: string) => Promise<FileOutcome>): Promise<FileOutcome> => {
    const defaultPath = path.join(app.getPath('documents'), `send-receive-${stampOf(new Date())}${suffix}.srtrace`);
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: filters() });
    return canceled ? { outcome: 'cancelled' } : use(filePath);
  };

  return {
    lookAtTrace: (look) => desk.look(look),
    traceStatus: () => desk.status,
    saveTrace: ({ masked }) => withNewFile(masked ? '-masked' : '', (file) => desk.save(file, masked)),
    previewMask: () => desk.previewMask(),
    forgetMask() {
      desk.forgetMask();
      return null;
    },
    async openTrace() {
      const options: Electron.OpenDialogOptions = { properties: ['openFile'], filters: filters() };
      const [file] = (await dialog.showOpenDialog(window, options)).filePaths;
      return file === undefined ? { outcome: 'cancelled' } : desk.open(file);
    },
    closeTrace() {
      desk.close();
      return null;
    },
    async replay(command) {
      await desk.opened?.control(command);
      return null;
    },
    startRecording: () =>
      withNewFile('', async (file) => {
        const problem = await live.startRecording(file);
        return problem === null ? { outcome: 'recording', path: file } : { outcome: 'failed', reason: problem };
      }),
    async stopRecording() {
      await live.stopRecording();
      return null;
    },
    injectFault({ runId, task, fault }) {
      if (desk.opened !== null) return { ok: false, reason: 'unknownTask' };
      const read = readFault(fault);
      return read.ok
        ? host.injectFault(runId, task, read.fault)
        : { ok: false, reason: 'invalid', problem: read.problem };
    },
    pendingFaults: ({ runId, task }) => (desk.opened === null ? host.pendingFaults(runId, task) : []),
    callOffFault: ({ runId, task, id }) => desk.opened === null && host.callOffFault(runId, task, id),
  };
}
