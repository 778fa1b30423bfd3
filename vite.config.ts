import { availableParallelism } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildApp } from './scripts/vite/buildApp.ts';
import { CLI, nodeBundle, PROVIDER_PROCESS_ENTRY, root, SDK } from './scripts/vite/nodeBundle.ts';

const source = (file: string) => path.join(root, 'electron', file);
const output = (folder: string) => path.join(root, 'dist', folder);

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1' },
  environments: {
    client: {
      build: {
        outDir: output('renderer'),
        rolldownOptions: {
          input: ['index', 'settings'].map((page) => path.join(root, `renderer/${page}.html`)),
          // What both pages begin with is fetched in one piece: each file takes the main process a moment of the start.
          output: { codeSplitting: { groups: [{ name: 'common', tags: ['$initial'], minShareCount: 2 }] } },
        },
        emptyOutDir: true,
        // The oldest Electron that the project runs on has Chromium 130.
        target: 'chrome130',
        // Pages are read from the disk: one chunk is as good as many.
        chunkSizeWarningLimit: 4000,
      },
    },
    main: nodeBundle({
      entries: {
        index: source('main/index.ts'),
        runProvider: PROVIDER_PROCESS_ENTRY,
        historyWorker: source('host/history/historyWorker.ts'),
      },
      outDir: output('main'),
      format: 'es',
    }),
    preload: nodeBundle({
      entries: { preload: source('preload/preload.ts') },
      outDir: output('preload'),
      format: 'cjs',
    }),
    sdk: nodeBundle(SDK),
    cli: nodeBundle(CLI),
  },
  builder: { buildApp },
  test: {
    root,
    include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Most of the time goes by in waiting for real processes, and in loading the same modules again for each file.
    maxWorkers: Math.max(3, availableParallelism()),
    isolate: false,
    // A busy machine is no reason to fail.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    globalSetup: ['buildProviderProcess.ts', 'buildSdk.ts', 'buildCommandLine.ts'].map((file) =>
      path.join(root, 'scripts/vitest', file),
    ),
  },
});
