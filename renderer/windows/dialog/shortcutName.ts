export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** "Alt+d", "Control+Tab", "F9" */
export function shortcutName(press: KeyPress): string {
  const { ctrlKey, altKey, shiftKey, metaKey } = press;
  const held = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'].filter(Boolean);
  return [...held, keyName(press)].join('+');
}

/** A key that writes another script, or with Alt another sign, counts as the Latin letter that it has on its place. */
function keyName({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter === undefined ? key : letter.toLowerCase();
}
