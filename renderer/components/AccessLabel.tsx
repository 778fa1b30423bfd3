import { keyedLabel } from './accessKey.ts';
import { KeyTip } from './KeyTip.tsx';
import { useAltHeld } from './altKey.ts';

interface AccessLabelProps {
  readonly text: string;
  readonly accessKey: string;
}

/** Underlines the access key while Alt is held; a word that lacks the letter has it beside it for as long. */
export function AccessLabel({ text, accessKey }: AccessLabelProps) {
  const altHeld = useAltHeld();
  const label = keyedLabel(text, accessKey);
  // One element, since Fluent's buttons put a gap between several.
  if (label === null) {
    return (
      <span>
        {text}
        <KeyTip accessKey={accessKey} />
      </span>
    );
  }
  return (
    <span>
      {label.before}
      {altHeld ? <u>{label.letter}</u> : label.letter}
      {label.after}
    </span>
  );
}
