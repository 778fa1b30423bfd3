import { useSyncExternalStore } from 'react';
import { isAltHeld, subscribeAlt } from './altKey.ts';

interface AccessLabelProps {
  readonly text: string;
  readonly accessKey: string;
}

/** Underlines the access key while Alt is held; a language whose word lacks the letter goes without. */
export function AccessLabel({ text, accessKey }: AccessLabelProps) {
  const at = text.toLowerCase().indexOf(accessKey);
  const underlined = useSyncExternalStore(subscribeAlt, isAltHeld) && at >= 0;
  if (!underlined) return text;
  return (
    // One element, since Fluent's buttons put a gap between several.
    <span>
      {text.slice(0, at)}
      <u>{text[at]}</u>
      {text.slice(at + 1)}
    </span>
  );
}
