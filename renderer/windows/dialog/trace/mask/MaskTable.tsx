import type { MaskPreview } from '#shared/protocol/traceBridge.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './MaskTable.module.css';

export function MaskTable({ preview }: { readonly preview: MaskPreview }) {
  const { t } = useTexts();
  const { replaced, count } = preview;
  if (count === 0) return t('mask.nothing');
  return (
    <>
      <p className={styles.explain}>{t('mask.explain')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('mask.original')}</th>
            <th scope="col">{t('mask.placeholder')}</th>
            <th scope="col">{t('mask.times')}</th>
          </tr>
        </thead>
        <tbody>
          {replaced.map(({ original, placeholder, count: times }) => (
            <tr key={placeholder}>
              <td>{original}</td>
              <td>{placeholder}</td>
              <td>{t('tab.count', { count: times })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > replaced.length && (
        <p className={styles.explain}>{t('mask.more', { count: count - replaced.length })}</p>
      )}
    </>
  );
}
