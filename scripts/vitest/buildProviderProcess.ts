import path from 'node:path';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { buildBundle } from '../vite/buildBundle.ts';
import { PROVIDER_PROCESS_ENTRY, root } from '../vite/nodeBundle.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A built provider process that plain Node can fork. */
    providerProcessEntry: string;
  }
}

const CONTEXT_KEY: keyof ProvidedContext = 'providerProcessEntry';
const outDir = path.join(root, 'test-results', 'provider-process');

/** Tests run real provider processes, and Node needs them as JavaScript. */
export default async function setup(project: TestProject): Promise<void> {
  await build();
  project.provide(CONTEXT_KEY, path.join(outDir, 'runProvider.js'));
  project.onTestsRerun(build);
}

function build(): Promise<void> {
  return buildBundle({ entries: { runProvider: PROVIDER_PROCESS_ENTRY }, outDir, format: 'es' });
}
