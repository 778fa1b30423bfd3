const MAX_LENGTH = 60;

/** An id that can be read in the file: of the account's letters, with a number where it is taken. */
export function freshStoreId(account: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  const withoutAccents = account.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  const words = withoutAccents.toLowerCase().match(/[a-z\d]+/g) ?? ['account'];
  const base = words.join('-').slice(0, MAX_LENGTH);
  let id = base;
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
