import { memo } from 'react';
import { errorSentence } from '#shared/i18n/taskText.ts';
import { namesOf } from '#shared/mapi/hresult.ts';
import type { ErrorLine, Severity } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { IconName } from '../../../components/iconName.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './ErrorItem.module.css';

const ICONS: Readonly<Record<Severity, IconName>> = { error: 'danger', warning: 'warning', cancelled: 'cancelled' };

interface ErrorItemProps {
  readonly line: ErrorLine;
  readonly task: TaskIdentity;
}

export const ErrorItem = memo(function ErrorItem({ line, task }: ErrorItemProps) {
  const { t } = useTexts();
  const names = namesOf(line.hr);
  return (
    <div className={styles.item}>
      <StateIcon name={ICONS[line.severity]} />
      <div className={styles.text}>
        <VisuallyHidden>{t(`severity.${line.severity}`)}: </VisuallyHidden>
        {errorSentence(line, task, t)}
        {names.length > 0 && <div className={styles.names}>{names.join(' · ')}</div>}
      </div>
      {line.count > 1 && (
        <span className={styles.count} title={t('errors.repeated', { count: line.count })}>
          {t('errors.times', { count: line.count })}
        </span>
      )}
    </div>
  );
});
