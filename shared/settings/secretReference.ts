/**
 * What stands in a store's settings where a secret belongs: the name under which the safe has it, or null where it has
 * still to be given. The secret itself is only ever in the safe and in the message to the provider's process.
 */
export interface SecretReference {
  readonly $secret: string | null;
}

export function isSecretReference(value: unknown): value is SecretReference {
  if (!isObject(value)) return false;
  const names = Object.keys(value);
  const { $secret } = value as Partial<SecretReference>;
  return names.length === 1 && ($secret === null || typeof $secret === 'string');
}

/** The same value with each reference replaced; `place` is where it stands, such as `secrets.TOKEN`. */
export function replaceSecrets(
  value: unknown,
  replace: (reference: SecretReference, place: string) => unknown,
  place = '',
): unknown {
  if (isSecretReference(value)) return replace(value, place);
  const under = (name: string | number): string => (place === '' ? String(name) : `${place}.${name}`);
  if (Array.isArray(value)) return value.map((item, i) => replaceSecrets(item, replace, under(i)));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaceSecrets(item, replace, under(name))]),
  );
}

/** The references in a value, each with its place. */
export function secretsIn(value: unknown): readonly (readonly [place: string, reference: SecretReference])[] {
  const found: [string, SecretReference][] = [];
  replaceSecrets(value, (reference, place) => found.push([place, reference]));
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
