// @ts-check
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../scripts/setup/paths.mjs';

export const output = path.join(root, 'dist-bench');

const source = (/** @type {string} */ file) => path.join(root, file);

/** Builds the bench's Electron app into dist-bench/, laid out as the real one is in dist/. */
export async function buildBench() {
  await buildNode('main', 'es', {
    index: source('bench/inside/index.ts'),
    runProvider: source('electron/providers/runProvider.ts'),
    rawArrays: source('bench/children/rawArrays.ts'),
    messageEach: source('bench/children/messageEach.ts'),
    jsonRpc: source('bench/children/jsonRpc.ts'),
    socketLines: source('bench/children/socketLines.ts'),
    webSocket: source('bench/children/webSocket.ts'),
    grpc: source('bench/children/grpc.ts'),
    echo: source('bench/children/echo.ts'),
    fillHistory: source('bench/children/fillHistory.ts'),
  });
  await buildNode('preload', 'cjs', { preload: source('electron/preload/preload.ts') });
  await build({
    ...quiet,
    root: source('bench'),
    base: './',
    plugins: [react()],
    build: {
      outDir: path.join(output, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: source('bench/pages/callToFrame/index.html') },
    },
  });
}

/** @type {import('vite').InlineConfig} */
const quiet = { configFile: false, logLevel: 'warn' };

/**
 * @param {string} folder
 * @param {'es' | 'cjs'} format
 * @param {Record<string, string>} input
 */
async function buildNode(folder, format, input) {
  const extension = format === 'cjs' ? '.cjs' : '.js';
  await build({
    ...quiet,
    root,
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: path.join(output, folder),
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external: ['electron', '@photostructure/sqlite', /^node:/],
        output: { format, entryFileNames: `[name]${extension}`, chunkFileNames: `[name]-[hash]${extension}` },
      },
    },
  });
}
