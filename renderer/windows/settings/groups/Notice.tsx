import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useTexts } from '../../../i18n/texts.ts';
import { TextButton } from '../../../components/TextButton.tsx';
import styles from './Notice.module.css';

/** What a command has done, or why it has not. */
export interface NoticeContent {
  readonly text: string;
  readonly undo: (() => void) | null;
}

interface NoticeProps {
  readonly content: NoticeContent | null;
  readonly onDismiss: () => void;
}

/** Takes its room from the list above it, whose rows stay where they are. */
export function Notice({ content, onDismiss }: NoticeProps) {
  const { t } = useTexts();
  return (
    <div role="status">
      {content !== null && (
        <div className={styles.notice}>
          <span className={styles.text}>{content.text}</span>
          {content.undo !== null && <TextButton onClick={content.undo}>{t('groups.undo')}</TextButton>}
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t('action.dismiss')}
            onClick={onDismiss}
          />
        </div>
      )}
    </div>
  );
}
