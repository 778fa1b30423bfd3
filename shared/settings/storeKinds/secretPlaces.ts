import { storeKindOf } from './index.ts';

/** Whether a store of this kind may have a secret there: not, for example, among the arguments of a command. */
export function isSecretPlace(kind: string, place: string): boolean {
  const known = storeKindOf(kind);
  if (known === undefined) return false;
  return (
    known.others === 'all' ||
    known.fields.some(
      ({ type, name }) => (type === 'secret' && place === name) || (type === 'secrets' && place.startsWith(`${name}.`)),
    )
  );
}
