import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import styles from './Chevron.module.css';

/** Points down when what belongs to it is shown. The row itself says so to screen readers. */
export function Chevron({ open }: { readonly open: boolean }) {
  return (
    <span className={styles.chevron} data-open={open} aria-hidden="true">
      <ChevronRight12Regular />
    </span>
  );
}
