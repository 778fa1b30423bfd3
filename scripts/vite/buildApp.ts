import type { ViteBuilder } from 'vite';
import { emitSdkTypes, SDK_TYPES } from './sdkTypes.ts';
import { hashSources, removeBuildStamp, writeBuildStamp } from '../setup/buildStamp.mjs';

/** Builds pages, main process, preload and SDK, and writes down from which sources: `npm start` then builds only what changed. */
export async function buildApp(builder: ViteBuilder): Promise<void> {
  const sources = hashSources();
  removeBuildStamp();
  for (const environment of Object.values(builder.environments)) {
    // Vite adds an environment "ssr" of its own.
    if (environment.name !== 'ssr') await builder.build(environment);
  }
  emitSdkTypes(SDK_TYPES);
  writeBuildStamp(sources);
}
