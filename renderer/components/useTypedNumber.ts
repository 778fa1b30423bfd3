import { useState } from 'react';
import { type NumberLimits, typedNumber } from './typedNumber.ts';

interface TypedNumber {
  readonly text: string;
  /** What is typed is not taken; the number of before holds. */
  readonly isWrong: boolean;
  readonly onText: (input: HTMLInputElement) => void;
  readonly onBlur: () => void;
}

/** A number that holds as soon as what is typed is one; what is not stays to be mended. */
export function useTypedNumber(
  value: number | null,
  limits: NumberLimits,
  onChange: (number: number | null) => void,
): TypedNumber {
  const [typed, setTyped] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  return {
    text: typed?.text ?? String(value ?? ''),
    isWrong: typed?.isWrong ?? false,
    onText(input) {
      // The browser hands out letters as nothing.
      const number = input.validity.badInput ? undefined : typedNumber(input.value, limits);
      setTyped({ text: input.value, isWrong: number === undefined });
      if (number !== undefined) onChange(number);
    },
    onBlur() {
      if (typed?.isWrong === false) setTyped(null);
    },
  };
}
