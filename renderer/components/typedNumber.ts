export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  /** Whether nothing may be given, which is null. */
  readonly mayBeEmpty: boolean;
}

/** What somebody has typed; undefined if it is not within the limits. */
export function typedNumber(text: string, { min, max, isWhole, mayBeEmpty }: NumberLimits): number | null | undefined {
  if (text.trim() === '') return mayBeEmpty ? null : undefined;
  const number = Number(text);
  const isFit = number >= min && number <= max && (!isWhole || Number.isInteger(number));
  return isFit ? number : undefined;
}
