import type { Translate } from './translate.ts';

const NAMES = { Ctrl: 'key.ctrl', Shift: 'key.shift', Enter: 'key.enter', Delete: 'key.delete' } as const;

/** "Ctrl+C" as it stands on the keyboards of this language: "Strg+C" */
export function keyText(keys: string, t: Translate): string {
  return keys
    .split('+')
    .map((key) => (isNamed(key) ? t(NAMES[key]) : key))
    .join('+');
}

function isNamed(key: string): key is keyof typeof NAMES {
  return key in NAMES;
}
