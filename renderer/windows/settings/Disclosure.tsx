import { type ReactNode, useState } from 'react';
import { Chevron } from '../dialog/tasks/Chevron.tsx';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly label: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** More about something, behind a chevron like those of tasks. */
export function Disclosure({ label, startsOpen = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Chevron open={isOpen} />
        {label}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
