import path from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { buildBundle } from '../vite/buildBundle.ts';
import { CLI, PROVIDER_PROCESS_ENTRY, root } from '../vite/nodeBundle.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The send-receive command, built. */
    commandLine: string;
  }
}

const CONTEXT_KEY: keyof ProvidedContext = 'commandLine';
const outDir = path.join(root, 'test-results', 'command-line');

/** Tests run the command as a shell does, with provider processes beside it as in dist/. */
export default async function setup(project: TestProject): Promise<void> {
  await build();
  project.provide(CONTEXT_KEY, path.join(outDir, 'cli', 'send-receive.js'));
  project.onTestsRerun(build);
}

async function build(): Promise<void> {
  await buildBundle({ ...CLI, outDir: path.join(outDir, 'cli') });
  await buildBundle({
    entries: { runProvider: PROVIDER_PROCESS_ENTRY },
    outDir: path.join(outDir, 'main'),
    format: 'es',
  });
}
