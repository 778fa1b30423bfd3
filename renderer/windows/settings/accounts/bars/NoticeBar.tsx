import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './NoticeBar.module.css';

interface NoticeBarProps {
  readonly intent: 'info' | 'warning';
  /** Stays in sight where the page is longer than the window. */
  readonly isSticky?: boolean;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** Something to know about the accounts, above or below their list. */
export function NoticeBar({ intent, isSticky = false, children, actions }: NoticeBarProps) {
  return (
    <MessageBar className={styles.bar} data-sticky={isSticky} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <span role="status">{children}</span>
        {actions !== undefined && <span className={styles.actions}>{actions}</span>}
      </MessageBarBody>
    </MessageBar>
  );
}
