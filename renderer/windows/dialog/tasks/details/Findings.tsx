import type { Finding } from '#shared/sync/conformance.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './TaskDetailsRow.module.css';

/** Where the provider did not keep to the contract: for whoever writes it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTexts();
  return (
    <section aria-label={t('details.findings')}>
      <h2 className={styles.heading}>{t('details.findings')}</h2>
      <ul className={styles.findings}>
        {findings.map(({ id, detail, count }) => (
          <li key={id}>
            <code>{id}</code>
            {detail !== null && ` (${detail})`}
            {count > 1 && ` ${t('errors.times', { count })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
