import { TextButton } from '../../../components/TextButton.tsx';
import styles from './Header.module.css';

interface NoteTailProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** The end of the note line, after how the run goes: what comes next, and what can be done about it. */
export function NoteTail({ text, action, onAction }: NoteTailProps) {
  return (
    <span className={styles.tail}>
      <span className={styles.tailText} title={text}>
        <span className={styles.dot}>· </span>
        {text}
      </span>
      <TextButton onClick={onAction}>{action}</TextButton>
    </span>
  );
}
