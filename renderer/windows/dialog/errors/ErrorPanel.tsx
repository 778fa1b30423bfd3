import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { ErrorList } from './ErrorList.tsx';

export function ErrorPanel() {
  const { t } = useTexts();
  const hasErrors = useOverview(({ errors }) => errors.length > 0);
  if (hasErrors) return <ErrorList />;
  const icon = <CheckmarkCircleRegular fontSize={32} aria-hidden="true" />;
  return <EmptyState icon={icon} title={t('empty.noErrors')} hint={t('empty.noErrorsHint')} />;
}
