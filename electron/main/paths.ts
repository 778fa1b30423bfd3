import path from 'node:path';

// This file is bundled into dist/main.
const dist = path.join(import.meta.dirname, '..');

export const PRELOAD = path.join(dist, 'preload', 'preload.cjs');
export const PAGES = path.join(dist, 'renderer');
export const PROVIDER_PROCESS = path.join(dist, 'main', 'runProvider.js');
export const HISTORY_WORKER = path.join(dist, 'main', 'historyWorker.js');
