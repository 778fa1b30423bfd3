import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import type { RunListView } from './runList.ts';

interface HistoryEmptyProps {
  readonly view: RunListView;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** In the place of runs: why there are none. */
export function HistoryEmpty({ view, isFiltered, onClear }: HistoryEmptyProps) {
  const { t } = useTexts();
  const icon = <HistoryRegular fontSize={32} aria-hidden="true" />;
  if (view.hasFailed) return <EmptyState icon={icon} title={t('history.cannotRead')} hint="" />;
  if (view.runs === null) return null;
  if (!isFiltered) return <EmptyState icon={icon} title={t('history.empty')} hint={t('history.emptyHint')} />;
  const clear = (
    <Button size="small" onClick={onClear}>
      {t('filter.clear')}
    </Button>
  );
  return <EmptyState icon={icon} title={t('history.noMatch')} hint={t('history.noMatchHint')} action={clear} />;
}
