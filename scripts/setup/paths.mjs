// @ts-check
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const nodeModules = path.join(root, 'node_modules');

/** What is expensive to get and the same for every checkout is kept here. */
export const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'send-receive');
