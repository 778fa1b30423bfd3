import { createBuilder } from 'vite';
import { nodeBundle, type NodeBundle, root } from './nodeBundle.ts';

/** Builds one bundle alone, as the whole build would. */
export async function buildBundle(bundle: NodeBundle): Promise<void> {
  const builder = await createBuilder({
    configFile: false,
    root,
    logLevel: 'warn',
    environments: { bundle: nodeBundle(bundle) },
  });
  const environment = builder.environments.bundle;
  if (environment !== undefined) await builder.build(environment);
}
