import { GroupListFilled, GroupListRegular } from '@fluentui/react-icons/svg/group-list';
import type { RefObject } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview, usePreference, useSetPreferences } from '../../../state/hooks.ts';
import { FilterBox } from '../FilterBox.tsx';
import { PanelStripEnd } from '../PanelStripEnd.tsx';
import { STATE_FILTERS, type StateFilter, type TaskFilter } from './taskFilter.ts';
import styles from './TaskFilterBar.module.css';

interface TaskFilterBarProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}

/** On the tab strip's line, so that it takes no row away. */
export function TaskFilterBar({ box, filter, onChange }: TaskFilterBarProps) {
  const { t } = useTexts();
  return (
    <PanelStripEnd>
      <FilterBox
        box={box}
        label={t('filter.text')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <StateSelect value={filter.state} onChange={(state) => onChange({ ...filter, state })} />
      <GroupButton />
    </PanelStripEnd>
  );
}

interface StateSelectProps {
  readonly value: StateFilter;
  readonly onChange: (state: StateFilter) => void;
}

function StateSelect({ value, onChange }: StateSelectProps) {
  const { t } = useTexts();
  const counts: Readonly<Record<StateFilter, number>> = {
    all: useOverview(({ summary }) => summary.total),
    running: useOverview(({ summary }) => summary.unfinished),
    succeeded: useOverview(({ summary }) => summary.succeeded),
    failed: useOverview(({ summary }) => summary.failed),
    cancelled: useOverview(({ summary }) => summary.cancelled),
  };
  return (
    <select
      className={styles.state}
      value={value}
      aria-label={t('filter.state')}
      onChange={({ currentTarget }) => onChange(STATE_FILTERS[currentTarget.selectedIndex] ?? 'all')}
    >
      {STATE_FILTERS.map((state) => (
        <option key={state} value={state}>
          {t(`filter.${state}`, { count: counts[state] })}
        </option>
      ))}
    </select>
  );
}

function GroupButton() {
  const { t } = useTexts();
  const grouped = usePreference('groupByAccount');
  const setPreferences = useSetPreferences();
  return (
    <button
      type="button"
      className={styles.group}
      aria-pressed={grouped}
      aria-label={t('options.groupByAccount')}
      title={t('options.groupByAccount')}
      onClick={() => setPreferences({ groupByAccount: !grouped })}
    >
      {grouped ? <GroupListFilled fontSize={16} /> : <GroupListRegular fontSize={16} />}
    </button>
  );
}
