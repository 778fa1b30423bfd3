import type { Tone } from './tone.ts';
import styles from './Bar.module.css';

interface BarProps {
  /** 0..1, or null where the end is not known. */
  readonly fraction: number | null;
  readonly tone: Tone;
}

/** Moved by a transform and never by a transition: at sixty updates a second a transition would not get anywhere. */
export function Bar({ fraction, tone }: BarProps) {
  return (
    <div className={styles.track} aria-hidden="true">
      {fraction === null ? (
        <div className={styles.moving} data-tone={tone} />
      ) : (
        <div className={styles.fill} data-tone={tone} style={{ transform: `scaleX(${fraction})` }} />
      )}
    </div>
  );
}
