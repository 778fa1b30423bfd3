import { z } from 'zod';
import { storePart } from '../settings/stores.ts';
import type { StoreCommands } from './storeBridge.ts';

/** Only the shape: what the fields say is judged by the schema of the kind, which has words for what is wrong. */
const text = z.string().max(10_000);
const id = z.string().max(200);
const draft = z.strictObject({
  id: id.nullable(),
  account: text,
  kind: text,
  settings: z.record(z.string(), z.unknown()),
  parts: z.array(storePart).max(100_000),
});
/** A certificate with all that belongs to it. */
const MAX_SECRET = 100_000;

export const storeCommandArguments: {
  readonly [C in keyof StoreCommands]: z.ZodType<StoreCommands[C]['argument']>;
} = {
  stores: z.null(),
  saveStore: draft,
  removeStore: z.strictObject({ id }),
  restoreStore: z.strictObject({ id }),
  duplicateStore: z.strictObject({ id, account: text.min(1).max(200) }),
  moveStore: z.strictObject({ id, to: z.int().min(0) }),
  setStoreEnabled: z.strictObject({ id, isEnabled: z.boolean() }),
  testStore: draft,
  cancelTest: z.strictObject({ testId: z.int().min(0) }),
  answerRequest: z.strictObject({ id, isAllowed: z.boolean() }),
  secretsState: z.null(),
  keepSecret: z.strictObject({
    secret: z.string().min(1).max(MAX_SECRET),
    lifetime: z.enum(['always', 'untilQuit']),
  }),
  choosePath: z.strictObject({ of: z.enum(['file', 'folder']) }),
  exportSettings: z.null(),
  chooseImport: z.null(),
  applyImport: z.strictObject({ importId: z.int().min(0), sections: z.array(id).max(100) }),
};
