import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Pause16Filled } from '@fluentui/react-icons/svg/pause';
import { Play16Filled } from '@fluentui/react-icons/svg/play';
import { useState } from 'react';
import type { ReplayCommand } from '#shared/protocol/traceBridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useTraceStatus } from '../../../../state/hooks.ts';
import { useServices } from '../../../../state/services.ts';
import { ReplayTitle } from './ReplayTitle.tsx';
import { TimeLine } from './TimeLine.tsx';
import styles from './ReplayControls.module.css';

const SPEEDS = [0.5, 1, 2, 5, 10, 50, 100] as const;

/** Plays the recording in the dialog: faster, slower, from any place. */
export function ReplayControls() {
  const { t } = useTexts();
  const { bridge } = useServices();
  const opened = useTraceStatus((status) => status.opened);
  const [speed, setSpeed] = useState<number>(1);
  if (opened === null) return null;
  const isPlaying = opened.speed > 0;
  const control = (command: ReplayCommand): Promise<null> => bridge.invoke('replay', command);
  const changeSpeed = (chosen: number): void => {
    setSpeed(chosen);
    if (isPlaying) void control({ do: 'play', speed: chosen });
  };
  const playOrPause = t(isPlaying ? 'replay.pause' : 'replay.play');
  return (
    <section className={styles.replay} aria-label={t('replay.title')}>
      <ReplayTitle opened={opened} />
      <div className={styles.controls}>
        <Button
          appearance="primary"
          size="small"
          icon={isPlaying ? <Pause16Filled /> : <Play16Filled />}
          aria-label={playOrPause}
          title={playOrPause}
          onClick={() => void control(isPlaying ? { do: 'pause' } : { do: 'play', speed })}
        />
        <TimeLine opened={opened} onSeek={(to) => control({ do: 'seek', to })} />
        <select
          className={styles.speed}
          aria-label={t('replay.speed')}
          value={speed}
          onChange={({ currentTarget }) => changeSpeed(Number(currentTarget.value))}
        >
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {t('replay.times', { speed: each })}
            </option>
          ))}
        </select>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t('replay.close')}
          title={t('replay.close')}
          onClick={() => void bridge.invoke('closeTrace', null)}
        />
      </div>
    </section>
  );
}
