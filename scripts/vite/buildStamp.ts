import type { Plugin } from 'vite';
import { removeBuildStamp, writeBuildStamp } from '../setup/buildStamp.mjs';

/** Says beside the build from which sources it was made, so that `npm start` builds only what has changed. */
export function buildStamp(): Plugin {
  return {
    name: 'send-receive:build-stamp',
    apply: 'build',
    buildApp: {
      order: 'pre',
      handler: () => removeBuildStamp(),
    },
  };
}

/** For the end of the build, when all environments have been written. */
export { writeBuildStamp };
