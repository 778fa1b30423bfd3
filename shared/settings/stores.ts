import { z } from 'zod';
import { migrateStores } from './migrations/stores.ts';

/**
 * What synchronises and how: the file `stores.json` in the profile folder, or the one named with `--stores`. A store's and
 * a part's settings are handed to its provider as they are; only the provider knows what they mean.
 */
export const STORES_VERSION = 2;

const providerSettings = z.record(z.string(), z.unknown());

export const storePart = z.strictObject({
  /** Shown after the account; the flags' own name ("Sending", "Receiving") where it is missing. */
  name: z.string().min(1).max(200).optional(),
  does: z.enum(['send', 'receive', 'both']),
  settings: providerSettings.default({}),
});

const store = z.strictObject({
  id: z.string().min(1).max(100),
  account: z.string().min(1).max(200),
  /** What storeKinds describes; any other kind fails its tasks and nothing else. */
  kind: z.string().min(1),
  /** Stays in the list and takes part in no run. */
  disabled: z.boolean().optional(),
  settings: providerSettings.default({}),
  parts: z.array(storePart).min(1).max(100_000),
});

const limits = z.strictObject({
  /** A task without a call for this long is shown as stalled. */
  stallAfterSeconds: z.number().positive().max(86_400).default(15),
  /** How long a cancelled provider may take before its process is ended. */
  cancelGraceSeconds: z.number().positive().max(3_600).default(5),
});

const presentFile = z
  .strictObject({
    version: z.literal(STORES_VERSION),
    limits: limits.prefault({}),
    stores: z.array(store),
  })
  .refine(({ stores }) => new Set(stores.map(({ id }) => id)).size === stores.length, {
    message: 'every store needs an id of its own',
    path: ['stores'],
  });

/** Takes files of earlier versions as well. */
export const storesFile = z.preprocess(migrateStores, presentFile);

export type StoresFile = z.infer<typeof storesFile>;
export type Store = z.infer<typeof store>;
export type StorePart = z.infer<typeof storePart>;
export type Limits = z.infer<typeof limits>;

/** One line a problem: where in the file, and what is wrong there. */
export function describeProblems(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${formatPath(path)}: ${message}`))
    .join('; ');
}

export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
