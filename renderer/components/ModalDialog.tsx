import { type ReactNode, useEffect, useId, useState } from 'react';
import styles from './ModalDialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Its buttons; `close` is what Escape does. */
  readonly renderFooter: (close: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** The browser's own, which keeps the focus in it and gives it back. */
export function ModalDialog({ title, onClose, renderFooter, children }: ModalDialogProps) {
  const titleId = useId();
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => dialog?.showModal(), [dialog]);
  return (
    <dialog ref={setDialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      <div className={styles.footer}>{renderFooter(() => dialog?.close())}</div>
    </dialog>
  );
}
