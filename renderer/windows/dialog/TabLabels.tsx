import { CountBadge } from '../../components/CountBadge.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { useOverview } from '../../state/hooks.ts';

export function TasksLabel() {
  const { t } = useTexts();
  const count = useOverview(({ tasks }) => tasks.length);
  return (
    <>
      {t('tab.tasks')}
      <CountBadge count={count} alarming={false} />
    </>
  );
}

export function HistoryLabel() {
  const { t } = useTexts();
  return t('tab.history');
}

export function TraceLabel() {
  const { t } = useTexts();
  return t('tab.trace');
}

export function ErrorsLabel() {
  const { t } = useTexts();
  const count = useOverview(({ currentErrors }) => currentErrors);
  const hasErrors = useOverview(({ summary }) => summary.errors > 0);
  const hasWarnings = useOverview(({ summary }) => summary.warnings > 0);
  return (
    <>
      {hasErrors && <StateIcon name="danger" />}
      {!hasErrors && hasWarnings && <StateIcon name="warning" />}
      {t('tab.errors')}
      <CountBadge count={count} alarming={hasErrors} />
    </>
  );
}
