import { useAltHeld } from './altKey.ts';
import styles from './KeyTip.module.css';

/** The access key of what has no letter to underline, shown while Alt is held. It takes no room, so nothing moves. */
export function KeyTip({ accessKey }: { readonly accessKey: string }) {
  if (!useAltHeld()) return null;
  return (
    <span className={styles.anchor} aria-hidden="true">
      <kbd className={styles.tip}>{accessKey.toUpperCase()}</kbd>
    </span>
  );
}
