import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import type { RunListView } from './runList.ts';
import styles from '../tasks/NoMatch.module.css';

interface HistoryEmptyProps {
  readonly view: RunListView;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** In the place of runs: why there are none. */
export function HistoryEmpty({ view, isFiltered, onClear }: HistoryEmptyProps) {
  const { t } = useTexts();
  const icon = <HistoryRegular fontSize={32} aria-hidden="true" />;
  const text = (title: string, hint: string) => <EmptyState icon={icon} title={title} hint={hint} />;
  if (view.hasFailed) return <div className={styles.noMatch}>{text(t('history.cannotRead'), '')}</div>;
  if (view.runs === null) return null;
  if (!isFiltered) return <div className={styles.noMatch}>{text(t('history.empty'), t('history.emptyHint'))}</div>;
  return (
    <div className={styles.noMatch}>
      {text(t('history.noMatch'), t('history.noMatchHint'))}
      <Button size="small" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </div>
  );
}
