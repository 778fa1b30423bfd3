import { useRef } from 'react';
import { RUN_OUTCOMES } from '#shared/history/pastRun.ts';
import type { HistoryFilter, HistoryStoreLine } from '#shared/history/queries.ts';
import { outcomeText } from '#shared/i18n/runText.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { FilterBox } from '../FilterBox.tsx';
import { PanelStripEnd } from '../PanelStripEnd.tsx';
import { useStores } from './useStores.ts';
import styles from './HistoryBar.module.css';

interface HistoryBarProps {
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
}

type Account = Pick<HistoryStoreLine, 'storeId' | 'account'>;

/** On the tab strip's line: which runs are shown. */
export function HistoryBar({ filter, onChange }: HistoryBarProps) {
  const { t } = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const kept = useStores();
  // The filter may outlive the last run of its account.
  const stores = withStore(kept, filter.storeId);
  return (
    <PanelStripEnd>
      <FilterBox
        box={box}
        label={t('history.filter')}
        value={filter.text ?? ''}
        onChange={(text) => onChange({ ...filter, text: text === '' ? null : text })}
      />
      <select
        className={styles.choice}
        value={filter.storeId ?? ''}
        aria-label={t('history.whichAccount')}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, storeId: stores[currentTarget.selectedIndex - 1]?.storeId ?? null })
        }
      >
        <option value="">{t('groups.allAccounts')}</option>
        {stores.map(({ storeId, account }) => (
          <option key={storeId} value={storeId}>
            {account}
          </option>
        ))}
      </select>
      <select
        className={styles.choice}
        value={filter.outcome ?? ''}
        aria-label={t('history.whichOutcome')}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, outcome: RUN_OUTCOMES[currentTarget.selectedIndex - 1] ?? null })
        }
      >
        <option value="">{t('history.allOutcomes')}</option>
        {RUN_OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {outcomeText(outcome, t)}
          </option>
        ))}
      </select>
    </PanelStripEnd>
  );
}

function withStore(kept: readonly Account[], storeId: string | null): readonly Account[] {
  if (storeId === null || kept.some((each) => each.storeId === storeId)) return kept;
  return [...kept, { storeId, account: storeId }];
}
