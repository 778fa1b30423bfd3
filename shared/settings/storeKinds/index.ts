import { commandKind } from './command.ts';
import { demoKind } from './demo.ts';
import { externalKind } from './external.ts';
import { moduleKind } from './module.ts';
import type { StoreKind } from './settingField.ts';

/** Every kind of store that there is, in the order in which a form offers them. */
export const STORE_KINDS: readonly StoreKind[] = [commandKind, moduleKind, externalKind, demoKind];

export function storeKindOf(kind: string): StoreKind | undefined {
  return STORE_KINDS.find((known) => known.kind === kind);
}
