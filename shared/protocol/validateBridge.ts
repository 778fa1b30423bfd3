import { z } from 'zod';
import { PAUSES } from '../schedule/pause.ts';
import { groupList } from '../settings/groups.ts';
import { parsePreferenceChange, type PreferenceChange } from '../settings/preferences.ts';
import { type BridgeCommand, type BridgeCommands, SETTINGS_PAGES, type WindowMessage } from './bridge.ts';
import { historyArguments } from './validateHistory.ts';
import { storeCommandArguments } from './validateStoreBridge.ts';
import { traceArguments } from './validateTrace.ts';

/** Windows are not trusted: what they send is checked against this before anything happens. */
const count = z.int().min(0);
const taskNumbers = z.array(count).max(100_000);
/** More than the longest list of tasks or errors comes to: what somebody copies is copied whole. */
const MAX_COPIED = 200_000_000;

const preferenceChange = z.custom<PreferenceChange>((value) => parsePreferenceChange(value) !== undefined);

export const commandArguments: { readonly [C in BridgeCommand]: z.ZodType<BridgeCommands[C]['argument']> } = {
  connect: z.null(),
  sendReceive: z.null(),
  sendReceiveGroup: z.string().max(100),
  schedule: z.null(),
  saveGroups: groupList,
  setWorkOffline: z.boolean(),
  setOnMetered: z.boolean(),
  disableSchedule: z.enum(PAUSES).nullable(),
  exitNow: z.null(),
  cancelTask: z.strictObject({ runId: count, task: count }),
  cancelAll: z.null(),
  runAgain: z.strictObject({ runId: count, tasks: taskNumbers }),
  taskDetails: z.strictObject({ runId: count, task: count }),
  setPreferences: preferenceChange,
  copyText: z.string().max(MAX_COPIED),
  hideWindow: z.null(),
  openSettings: z.enum(SETTINGS_PAGES),
  socket: z.null(),
  about: z.null(),
  showLogFolder: z.null(),
  startupProblems: z.null(),
  ...traceArguments,
  ...historyArguments,
  ...storeCommandArguments,
};

const windowMessage: z.ZodType<WindowMessage> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('applied'), sequence: count }),
  z.strictObject({ type: z.literal('watch'), rows: z.array(count).max(2_000) }),
  z.strictObject({ type: z.literal('resync') }),
]);

export function parseWindowMessage(value: unknown): WindowMessage | undefined {
  return windowMessage.safeParse(value).data;
}
