import { useTexts } from '../../../i18n/texts.ts';
import { COLUMNS } from './TraceLine.tsx';
import lineStyles from './TraceLine.module.css';
import styles from './TraceList.module.css';

const NUMBERS: ReadonlySet<string> = new Set(['time', 'took', 'process']);

export function TraceHeader() {
  const { t } = useTexts();
  return (
    <div className={styles.header} role="rowgroup">
      <div className={`${lineStyles.columns} ${styles.headerRow}`} role="row" aria-rowindex={1}>
        {COLUMNS.map((column) => (
          <div
            key={column}
            className={`${lineStyles.cell} ${lineStyles[column] ?? ''} ${NUMBERS.has(column) ? lineStyles.number : ''}`}
            role="columnheader"
          >
            {t(`trace.column.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
