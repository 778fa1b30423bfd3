import { z } from 'zod';
import { PAUSES } from '../schedule/pause.ts';
import type { FileReading } from './fileReading.ts';
import { describeProblems } from './stores.ts';

/** The Send/Receive groups: the file `groups.json` in the profile. docs/groups.md says what each setting means. */
export const GROUPS_VERSION = 1;

const MAX_GROUPS = 100;
const MAX_NAME_LENGTH = 100;
const LONGEST_INTERVAL_MINUTES = 1_440;
const MOST_PARALLEL = 64;

const ALL_ACCOUNTS = 'all-accounts';

/** A value that is wrong is an error for a window, and its default for a file that somebody has written by hand. */
type Field = <T>(schema: z.ZodType<T>, usual: T) => z.ZodType<T>;

function schemasWith(field: Field) {
  const member = z.object({
    store: z.string().min(1).max(100),
    isIncluded: field(z.boolean(), true),
    sends: field(z.boolean(), true),
    receives: field(z.boolean(), true),
    headersOnly: field(z.boolean(), false),
  });
  const situation = (inSendReceiveAll: boolean) => {
    const usual = { inSendReceiveAll, isScheduled: false, everyMinutes: 30 };
    return field(
      z.object({
        inSendReceiveAll: field(z.boolean(), usual.inSendReceiveAll),
        isScheduled: field(z.boolean(), usual.isScheduled),
        everyMinutes: field(z.int().min(1).max(LONGEST_INTERVAL_MINUTES), usual.everyMinutes),
      }),
      usual,
    );
  };
  const group = z.object({
    id: z.string().min(1).max(100),
    name: z.string().trim().min(1).max(MAX_NAME_LENGTH),
    newStores: field(z.enum(['include', 'leaveOut']), 'include'),
    members: z.array(member).max(10_000).default([]),
    online: situation(true),
    offline: situation(false),
    onExit: field(z.boolean(), false),
    parallel: field(z.int().min(1).max(MOST_PARALLEL), 8),
    stallAfterSeconds: field(z.number().positive().max(86_400).nullable(), null),
    cancelGraceSeconds: field(z.number().positive().max(3_600).nullable(), null),
  });
  const groups = z
    .array(group)
    .min(1)
    .max(MAX_GROUPS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'every group needs an id of its own')
    .refine((all) => new Set(all.map(({ name }) => foldName(name))).size === all.length, 'two groups have one name');
  const pause = z.object({ choice: z.enum(PAUSES), from: z.number(), until: z.number().nullable() });
  return z.object({
    version: z.literal(GROUPS_VERSION),
    groups,
    workOffline: field(z.boolean(), false),
    onMetered: field(z.boolean(), false),
    pause: field(pause.nullable(), null),
  });
}

const strict = schemasWith((schema, usual) => schema.optional().transform((value) => value ?? usual));
const tolerant = schemasWith((schema, usual) => schema.catch(usual));

export const groupList = strict.shape.groups;

/** The groups of a settings file; whether they run by themselves at present is no setting. What it does not have stays as it is. */
export const groupsFile = strict.pick({ version: true, groups: true }).extend({ onMetered: z.boolean().optional() });

/** What is kept about groups, and about whether they run by themselves at present. */
export type GroupSettings = Readonly<Omit<z.infer<typeof strict>, 'version'>>;
export type Group = GroupSettings['groups'][number];
/** What a group does with one store. */
export type GroupMember = Group['members'][number];

/** What a group is whose user has chosen nothing but its name. */
export function newGroup(id: string, name: string): Group {
  return groupList.parse([{ id, name }])[0] as Group;
}

/** What a first start has, in the language of its user. */
export function usualGroups(allAccounts: string): GroupSettings {
  return { groups: [newGroup(ALL_ACCOUNTS, allAccounts)], workOffline: false, onMetered: false, pause: null };
}

/** A setting that is wrong falls back to its default alone; a file that has no usable groups is damaged. */
export function readGroups(value: unknown): FileReading<GroupSettings> {
  const version = laterVersion.safeParse(value).data?.version;
  if (version !== undefined) return { kind: 'later', version };
  const result = strict.safeParse(value);
  const rescued = result.success ? result : tolerant.safeParse(value);
  if (!rescued.success) return { kind: 'damaged', reason: describeProblems(rescued.error) };
  const { version: _known, ...settings } = rescued.data;
  return { kind: 'read', value: settings, wrong: result.success ? null : describeProblems(result.error) };
}

const laterVersion = z.object({ version: z.int().gt(GROUPS_VERSION) });

/** The group of this name, as people write it. */
export function findGroup(groups: readonly Group[], name: string): Group | undefined {
  return groups.find((group) => foldName(group.name) === foldName(name));
}

/** What two groups may not have in common. */
export function foldName(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
