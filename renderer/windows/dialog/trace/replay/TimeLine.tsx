import { useId } from 'react';
import type { OpenedTrace } from '#shared/protocol/traceBridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './ReplayControls.module.css';

interface TimeLineProps {
  readonly opened: OpenedTrace;
  readonly onSeek: (to: number) => void;
}

/** Where the replay is, and a way to any other place. */
export function TimeLine({ opened, onSeek }: TimeLineProps) {
  const { t, durations } = useTexts();
  const id = useId();
  const { position, duration } = opened;
  const text = t('replay.at', { position: durations.exact(position), duration: durations.exact(duration) });
  return (
    <>
      <input
        id={id}
        type="range"
        className={styles.line}
        min={0}
        max={Math.max(1, Math.ceil(duration))}
        step={Math.max(1, Math.round(duration / 1_000))}
        value={Math.round(position)}
        aria-label={t('replay.position')}
        aria-valuetext={text}
        onChange={({ currentTarget }) => onSeek(currentTarget.valueAsNumber)}
      />
      <output htmlFor={id} className={styles.at}>
        {text}
      </output>
    </>
  );
}
