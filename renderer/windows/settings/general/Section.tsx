import { type ReactNode, useId } from 'react';
import type { MessageKey } from '#shared/i18n/index.ts';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: MessageKey;
  readonly children: ReactNode;
}

/** Settings that belong together, beside what they are about. */
export function Section({ title, children }: SectionProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t(title)}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
