import { useId } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { PanelStripEnd } from '../PanelStripEnd.tsx';
import { ERROR_FILTERS, type ErrorFilter } from './errorFilter.ts';
import styles from './ErrorFilterBar.module.css';

interface ErrorFilterBarProps {
  readonly filter: ErrorFilter;
  readonly onChange: (filter: ErrorFilter) => void;
}

/** Radio buttons that look like chips: one tab stop, arrow keys choose. */
export function ErrorFilterBar({ filter, onChange }: ErrorFilterBarProps) {
  const { t } = useTexts();
  const name = useId();
  return (
    <PanelStripEnd>
      <div className={styles.bar} role="radiogroup" aria-label={t('errors.filter')}>
        {ERROR_FILTERS.map((each) => (
          <label key={each} className={styles.chip}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={each === filter}
              onChange={() => onChange(each)}
            />
            {t(`errors.filter.${each}`)}
          </label>
        ))}
      </div>
    </PanelStripEnd>
  );
}
