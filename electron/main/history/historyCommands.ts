import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { History } from '#electron/host/history/history.ts';
import type { ExportFormat, HistoryFilter } from '#shared/history/queries.ts';
import type { HistoryCommands, HistoryExport } from '#shared/protocol/historyBridge.ts';
import { reasonOf } from '../files/reasonOf.ts';
import { stampOf } from '../files/stampOf.ts';
import type { CommandHandlers } from '../ipc/commands.ts';

/** What the History tab asks for; a file is chosen in the system's own dialog, so that the window names none. */
export function historyCommands(window: BrowserWindow, history: History): Pick<CommandHandlers, keyof HistoryCommands> {
  const exportTo = async (file: string, format: ExportFormat, filter: HistoryFilter): Promise<HistoryExport> => {
    try {
      return { outcome: 'done', path: file, runs: await history.ask('exportTo', { file, format, filter }) };
    } catch (error) {
      return { outcome: 'failed', reason: reasonOf(error) };
    }
  };
  return {
    historyRuns: (page) => history.ask('runs', page),
    historyDays: (filter) => history.ask('days', filter),
    historyRun: (run) => history.ask('run', run),
    historyTask: (task) => history.ask('task', task),
    historyStores: () => history.ask('stores', null),
    historyTrend: (store) => history.ask('trend', store),
    historyChanges: (run) => history.ask('changes', run),
    historyProblem: () => history.problem(),
    async exportHistory({ format, filter }) {
      const name = `send-receive-history-${stampOf(new Date())}.${format}`;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: path.join(app.getPath('documents'), name),
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      });
      return canceled ? { outcome: 'cancelled' } : exportTo(filePath, format, filter);
    },
  };
}
