import { PAUSES } from '#shared/schedule/pause.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { CheckBox } from '../../../components/CheckBox.tsx';
import { Select } from '../../../components/Select.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { nextRunText } from './nextRun.ts';
import { useNow } from '../../../state/useNow.ts';
import styles from './ScheduleBar.module.css';

const ON = 'on';
/** Nobody tells an app on macOS. */
const canTellMetered = !navigator.userAgent.includes('Mac OS X');

/** What holds for all groups: whether they run by themselves, and which does so next. */
export function ScheduleBar({ state }: { readonly state: ScheduleState }) {
  const texts = useTexts();
  const { t } = texts;
  const { bridge } = useServices();
  // The last minute is counted in seconds.
  const now = useNow(1_000);
  const choices = [
    { value: ON, label: t('groups.schedule.on') },
    ...PAUSES.map((pause) => ({ value: pause, label: t(`groups.schedule.${pause}`) })),
  ] as const;
  return (
    <div className={styles.bar}>
      <p className={styles.next}>{nextRunText(state, now, texts)}</p>
      <div className={styles.choices}>
        <Select
          label={t('groups.schedule')}
          isInline
          value={state.pause?.choice ?? ON}
          choices={choices}
          onChange={(choice) => void bridge.invoke('disableSchedule', choice === ON ? null : choice)}
        />
        <CheckBox checked={state.workOffline} onChange={(isOn) => void bridge.invoke('setWorkOffline', isOn)}>
          {t('tray.workOffline')}
        </CheckBox>
        {canTellMetered && (
          <CheckBox checked={state.onMetered} onChange={(isOn) => void bridge.invoke('setOnMetered', isOn)}>
            {t('groups.onMetered')}
          </CheckBox>
        )}
      </div>
    </div>
  );
}
