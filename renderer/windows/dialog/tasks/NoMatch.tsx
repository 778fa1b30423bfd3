import { Button } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';

/** There are tasks, but the filter lets none of them through. */
export function NoMatch({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={<FilterRegular fontSize={32} aria-hidden="true" />}
      title={t('filter.nothing')}
      hint={t('filter.nothingHint')}
      action={
        <Button size="small" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    />
  );
}
