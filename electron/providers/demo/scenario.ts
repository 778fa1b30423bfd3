import { z } from 'zod';
import { describeProblems } from '#shared/settings/stores.ts';
import { hresultField } from '../hresultField.ts';

/** The scenario file, described for people in docs/scenario-format.md. */
const SCENARIO_VERSION = 1;

const ulong = z.int().min(0).max(0xffffffff);
const milliseconds = z.number().min(0).max(3_600_000);
const jsonValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const step = z.discriminatedUnion('do', [
  /** Counts from `from` to `to`, one Progress call a position. */
  z.strictObject({
    do: z.literal('progress'),
    /** `{index}` and `{max}` stand for the numbers; null is a NULL step text. */
    text: z.string().nullable(),
    from: ulong.default(1),
    to: ulong,
    max: ulong.optional(),
    everyMs: milliseconds.default(50),
  }),
  /** One Progress call with just these arguments, right or wrong. */
  z.strictObject({ do: z.literal('report'), text: jsonValue, index: jsonValue, max: jsonValue }),
  z.strictObject({ do: z.literal('error'), hresult: hresultField, text: z.string().nullable() }),
  z.strictObject({ do: z.literal('wait'), ms: milliseconds }),
  /** As many Progress calls as fast as they go; `patient` providers await the answers. */
  z.strictObject({ do: z.literal('flood'), text: z.string(), calls: ulong, patient: z.boolean().default(true) }),
  /** Never lets go of its thread again. */
  z.strictObject({ do: z.literal('hang') }),
  z.strictObject({ do: z.literal('crash'), how: z.enum(['exit', 'throw']), code: z.int().min(0).max(255).default(3) }),
  z.strictObject({ do: z.literal('release') }),
  z.strictObject({ do: z.literal('done'), hresult: hresultField }),
]);

const scenario = z.strictObject({
  version: z.literal(SCENARIO_VERSION),
  title: z.string().min(1),
  /** What it shows. */
  description: z.string().min(1),
  /** SynchronizeInBackground answers this, and nothing else happens. */
  refuseWith: hresultField.optional(),
  /** Goes on after a cancel. */
  ignoresCancel: z.boolean().default(false),
  steps: z.array(step),
});

export type Scenario = z.infer<typeof scenario>;
export type ScenarioStep = z.infer<typeof step>;

/** Throws with a sentence that says where the problem is. */
export function parseScenario(value: unknown, source: string): Scenario {
  const result = scenario.safeParse(value);
  if (result.success) return result.data;
  throw new TypeError(`Scenario ${source}: ${describeProblems(result.error)}`);
}
