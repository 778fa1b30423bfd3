import type { Measure } from '../inside/measure.ts';
import { withAndWithoutTrace } from '../inside/traced.ts';
import { floodHost } from './burst.ts';

/** What a trace costs a provider's process. */
export const tracing: Measure = (around) =>
  withAndWithoutTrace(
    () => floodHost({ ...around, quick: true }),
    (options) => floodHost(around, options),
  );
