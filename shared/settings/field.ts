/** One value of a settings file: what it may be, and what it is where nothing usable is given. */
export interface Field<T> {
  readonly usual: T;
  accepts(value: unknown): value is T;
}

export function flag(usual: boolean): Field<boolean> {
  return { usual, accepts: (value): value is boolean => typeof value === 'boolean' };
}

export function oneOf<const T extends string>(values: readonly T[], usual: NoInfer<T>): Field<T> {
  return { usual, accepts: (value): value is T => values.some((known) => known === value) };
}

export function number({ usual, min, max }: { usual: number; min: number; max: number }): Field<number> {
  return { usual, accepts: (value): value is number => typeof value === 'number' && value >= min && value <= max };
}
