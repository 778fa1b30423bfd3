import { HistoryStore } from '#electron/host/history/historyStore.ts';
import { USUAL_RETENTION } from '#electron/host/history/retention.ts';
import { fillHistory } from '../inside/fillHistory.ts';

/** Writes a history of so many runs into a file. */
const [file, runs] = process.argv.slice(2) as [string, string];
const store = new HistoryStore({ file, retention: USUAL_RETENTION, timeOfDay: Date.now });
fillHistory(store, Number(runs));
store.close();
