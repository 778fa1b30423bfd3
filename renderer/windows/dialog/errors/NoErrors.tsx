import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import type { ErrorFilter } from './errorFilter.ts';

export function NoErrors({ filter }: { readonly filter: ErrorFilter }) {
  const { t } = useTexts();
  const icon = <CheckmarkCircleRegular fontSize={32} aria-hidden="true" />;
  const title = filter === 'warnings' ? t('empty.noWarnings') : t('empty.noErrors');
  return <EmptyState icon={icon} title={title} hint={t('empty.noErrorsHint')} />;
}
