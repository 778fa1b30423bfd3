/** From the version before; never edited once it has been in people's hands. */
const MIGRATIONS: Readonly<Record<number, (file: object) => object>> = {
  // 2 has stores that are disabled and settings that are secrets; all that was right in 1 is right in 2.
  1: (file) => ({ ...file, version: 2 }),
};

/** A stores file of an earlier version as it would be today; anything else as it is. */
export function migrateStores(value: unknown): unknown {
  let file = value;
  for (let version = versionOf(file); version !== null; version = versionOf(file)) {
    const migrate = MIGRATIONS[version];
    if (migrate === undefined) break;
    file = migrate(file as object);
  }
  return file;
}

/** Null where it has none that could be told apart. */
export function versionOf(file: unknown): number | null {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return null;
  const { version } = file as { version?: unknown };
  return Number.isSafeInteger(version) ? (version as number) : null;
}
