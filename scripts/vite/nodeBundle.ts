import path from 'node:path';
import type { EnvironmentOptions } from 'vite';

export const root = path.join(import.meta.dirname, '../..');

/** What the main process and the provider processes start with. */
export const PROVIDER_PROCESS_ENTRY = path.join(root, 'electron/providers/runProvider.ts');

interface NodeBundle {
  /** Name of the output file without extension -> source. */
  readonly entries: Readonly<Record<string, string>>;
  readonly outDir: string;
  /** A sandboxed preload cannot be an ES module, everything else is. */
  readonly format: 'es' | 'cjs';
}

/** A bundle for Node or Electron's main process: all packages are inside, only Electron and Node stay outside. */
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
        external: ['electron', /^node:/],
        output: { format, entryFileNames: `[name]${extension}`, chunkFileNames: `[name]-[hash]${extension}` },
      },
    },
  };
}
