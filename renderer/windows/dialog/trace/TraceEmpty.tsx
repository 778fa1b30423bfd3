import { Button } from '@fluentui/react-components';
import { ClipboardCodeRegular } from '@fluentui/react-icons/svg/clipboard-code';
import type { TraceView } from '#shared/protocol/traceBridge.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './TraceEmpty.module.css';

interface TraceEmptyProps {
  readonly view: TraceView | null | undefined;
  readonly onClear: () => void;
}

/** In place of rows: why there are none. */
export function TraceEmpty({ view, onClear }: TraceEmptyProps) {
  const { t } = useTexts();
  const icon = <ClipboardCodeRegular fontSize={32} aria-hidden="true" />;
  if (view === undefined || view?.isSearching === true) return null;
  if (view === null) {
    return (
      <div className={styles.empty}>
        <EmptyState icon={icon} title={t('trace.off')} hint={t('trace.offHint')} />
      </div>
    );
  }
  const clear = (
    <Button size="small" onClick={onClear}>
      {t('filter.clear')}
    </Button>
  );
  return (
    <div className={styles.empty}>
      {view.total === 0 ? (
        <EmptyState icon={icon} title={t('trace.noRows')} hint={t('trace.noRowsHint')} />
      ) : (
        <EmptyState icon={icon} title={t('trace.noMatch')} hint={t('trace.noMatchHint')} action={clear} />
      )}
    </div>
  );
}
