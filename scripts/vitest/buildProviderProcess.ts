import path from 'node:path';
import { createBuilder } from 'vite';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { nodeBundle, PROVIDER_PROCESS_ENTRY, root } from '../vite/nodeBundle.ts';

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

async function build(): Promise<void> {
  const entries = { runProvider: PROVIDER_PROCESS_ENTRY };
  const builder = await createBuilder({
    configFile: false,
    root,
    logLevel: 'warn',
    environments: { provider: nodeBundle({ entries, outDir, format: 'es' }) },
  });
  const environment = builder.environments.provider;
  if (environment !== undefined) await builder.build(environment);
}
