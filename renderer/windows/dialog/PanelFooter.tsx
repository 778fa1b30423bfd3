import type { ReactNode } from 'react';
import styles from './PanelFooter.module.css';

/** The line under a tab's content: its commands. */
export function PanelFooter({ children }: { readonly children: ReactNode }) {
  return <div className={styles.footer}>{children}</div>;
}
