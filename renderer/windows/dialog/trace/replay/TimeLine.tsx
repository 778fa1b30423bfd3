import { useId } from 'react';
import type { OpenedTrace } from '#shared/protocol/traceBridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useSeek } from './useSeek.ts';
import styles from './ReplayControls.module.css';

/**
 * The input counts in these, whatever the length of the recording: given a value that is none of its own steps it takes
 * another, and React would take that for a wish to go there.
 */
const STEPS = 1_000;

interface TimeLineProps {
  readonly opened: OpenedTrace;
  readonly onSeek: (to: number) => Promise<unknown>;
}

/** Where the replay is, and a way to any other place. */
export function TimeLine({ opened, onSeek }: TimeLineProps) {
  const { t, durations } = useTexts();
  const id = useId();
  const { duration } = opened;
  const [position, seek] = useSeek(opened.position, onSeek);
  const text = t('replay.at', { position: durations.exact(position), duration: durations.exact(duration) });
  return (
    <>
      <input
        id={id}
        type="range"
        className={styles.line}
        min={0}
        max={STEPS}
        value={duration > 0 ? Math.round((position / duration) * STEPS) : 0}
        aria-label={t('replay.position')}
        aria-valuetext={text}
        onChange={({ currentTarget }) => seek((currentTarget.valueAsNumber / STEPS) * duration)}
      />
      <output htmlFor={id} className={styles.at}>
        {text}
      </output>
    </>
  );
}
