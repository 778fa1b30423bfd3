import type { SectionPreview } from '#shared/settings/transfer/transfer.ts';
import { CheckBox } from '../../../../components/CheckBox.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { ImportItem } from './ImportItem.tsx';
import styles from './ImportSection.module.css';
import { sectionName } from './sectionName.ts';

/** A file may hold more than anybody wants to read. */
const MAX_SHOWN = 200;

interface ImportSectionProps {
  readonly section: SectionPreview;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function ImportSection({ section, isChosen, onChoose }: ImportSectionProps) {
  const { t } = useTexts();
  const { name, changes, unknownItems, isFixed } = section;
  const others = changes.filter(({ change }) => change !== 'same');
  const title = sectionName(name, t);
  const count = t('import.count', { count: others.length });
  return (
    <section className={styles.section} aria-label={title}>
      {others.length === 0 || isFixed ? (
        <p className={styles.same}>{t('import.section', { title, count })}</p>
      ) : (
        <CheckBox checked={isChosen} onChange={onChoose}>
          {t('import.section', { title, count })}
        </CheckBox>
      )}
      {name === 'stores' && others.length > 0 && (
        <p className={styles.note}>{t(isFixed ? 'import.fixedStores' : 'import.trust')}</p>
      )}
      {others.length > 0 && (
        <ul className={styles.items}>
          {others.slice(0, MAX_SHOWN).map((change) => (
            // Two accounts may have one name.
            <ImportItem key={`${change.item} ${JSON.stringify(change.details)}`} change={change} />
          ))}
        </ul>
      )}
      {others.length > MAX_SHOWN && (
        <p className={styles.note}>{t('errors.more', { count: others.length - MAX_SHOWN })}</p>
      )}
      {unknownItems.length > 0 && (
        <p className={styles.note}>{t('import.unknown', { names: unknownItems.join(', ') })}</p>
      )}
    </section>
  );
}
