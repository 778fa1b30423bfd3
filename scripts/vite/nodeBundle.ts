import { chmodSync } from 'node:fs';
import path from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';

export const root = path.join(import.meta.dirname, '../..');

/** What begins with `#!` can be started by its name. */
const executableScripts: Plugin = {
  name: 'executable-scripts',
  writeBundle({ dir = '' }, bundle) {
    for (const [file, output] of Object.entries(bundle)) {
      if (output.type === 'chunk' && output.code.startsWith('#!')) chmodSync(path.join(dir, file), 0o755);
    }
  },
};

/** What the main process and the provider processes start with. */
export const PROVIDER_PROCESS_ENTRY = path.join(root, 'electron/providers/runProvider.ts');

export interface NodeBundle {
  /** Name of the output file without extension -> source. */
  readonly entries: Readonly<Record<string, string>>;
  readonly outDir: string;
  /** A sandboxed preload cannot be an ES module, everything else is. */
  readonly format: 'es' | 'cjs';
}

/** What `send-receive/provider` is, as the exports of package.json have it. */
export const SDK: NodeBundle = {
  entries: { provider: path.join(root, 'electron/sdk/provider.ts') },
  outDir: path.join(root, 'dist/sdk'),
  format: 'es',
};

/** The send-receive command, as `bin` of package.json has it. */
export const CLI: NodeBundle = {
  entries: { 'send-receive': path.join(root, 'electron/cli/sendReceive.ts') },
  outDir: path.join(root, 'dist/cli'),
  format: 'es',
};

/** It looks for its native part beside itself. */
const NATIVE = '@photostructure/sqlite';

/** A bundle for Node or Electron's main process: all packages are inside but those that are native. */
export function nodeBundle({ entries, outDir, format }: NodeBundle): EnvironmentOptions {
  const extension = format === 'cjs' ? '.cjs' : '.js';
  return {
    // An environment that is not named "client" is built for the server side only if it says so.
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['node', 'import', 'module', 'default'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { ...entries },
        external: ['electron', NATIVE, /^node:/],
        plugins: [executableScripts],
        output: { format, entryFileNames: `[name]${extension}`, chunkFileNames: `[name]-[hash]${extension}` },
      },
    },
  };
}
