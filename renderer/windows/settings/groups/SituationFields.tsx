import { type ReactNode, useId } from 'react';
import type { Group } from '#shared/settings/groups.ts';
import { CheckBox } from '../../../components/CheckBox.tsx';
import type { NumberLimits } from '../../../components/typedNumber.ts';
import { useTypedNumber } from '../../../components/useTypedNumber.ts';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './GroupPlan.module.css';

type Situation = Group['online'];

interface SituationFieldsProps {
  readonly situation: Situation;
  readonly onChange: (change: Partial<Situation>) => void;
  /** Further choices; they stand above what a wrong number is said under. */
  readonly children?: ReactNode;
}

const MINUTES: NumberLimits = { min: 1, max: 1_440, isWhole: true, mayBeEmpty: false };
/** Stands in the sentence where the field goes; each language has it at another place. */
const FIELD = '\u{FFFC}';

/** What a group does when there is a network, or when there is none. */
export function SituationFields({ situation, onChange, children }: SituationFieldsProps) {
  const { t } = useTexts();
  const problemId = useId();
  const minutes = useTypedNumber(situation.everyMinutes, MINUTES, (everyMinutes) => {
    if (everyMinutes !== null) onChange({ everyMinutes });
  });
  const [before, after] = t('groups.scheduled', { minutes: FIELD }).split(FIELD);
  const isWrong = minutes.isWrong && situation.isScheduled;
  return (
    <>
      <CheckBox checked={situation.inSendReceiveAll} onChange={(inSendReceiveAll) => onChange({ inSendReceiveAll })}>
        {t('groups.inAll')}
      </CheckBox>
      {children}
      <div className={styles.scheduled}>
        <CheckBox checked={situation.isScheduled} onChange={(isScheduled) => onChange({ isScheduled })}>
          {before?.trim()}
        </CheckBox>
        <input
          type="number"
          className={styles.minutes}
          min={MINUTES.min}
          max={MINUTES.max}
          aria-label={t('groups.minutes')}
          aria-invalid={isWrong}
          aria-describedby={problemId}
          disabled={!situation.isScheduled}
          value={minutes.text}
          onChange={({ currentTarget }) => minutes.onText(currentTarget)}
          onBlur={minutes.onBlur}
        />
        <span>{after?.trim()}</span>
      </div>
      <p id={problemId} className={styles.problem} role="alert">
        {isWrong && t('groups.wholeNumber', { min: MINUTES.min, max: MINUTES.max, kept: situation.everyMinutes })}
      </p>
    </>
  );
}
