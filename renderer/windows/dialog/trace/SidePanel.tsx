import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLeaveKeys } from '../../../components/useLeaveKeys.ts';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './SidePanel.module.css';

const LEAVE_KEYS = ['Escape'];

interface SidePanelProps {
  readonly title: string;
  /** There is no room for the list of calls beside it. */
  readonly isAlone: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the list of calls, below it, or in its place: whatever there is room for. */
export function SidePanel({ title, isAlone, onClose, children }: SidePanelProps) {
  const { t } = useTexts();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  // The list cannot keep the focus while nobody sees it.
  useEffect(() => {
    if (isAlone) panel.current?.focus();
  }, [isAlone]);
  useLeaveKeys(panel, LEAVE_KEYS, onClose);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={titleId} data-alone={isAlone} tabIndex={-1}>
      <div className={styles.head}>
        {isAlone && (
          <Button size="small" icon={<ArrowLeft16Regular />} aria-keyshortcuts="Escape" onClick={onClose}>
            {t('trace.back')}
          </Button>
        )}
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {!isAlone && (
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t('trace.close')}
            title={t('trace.close')}
            onClick={onClose}
          />
        )}
      </div>
      {children}
    </section>
  );
}
