import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportPreview, SectionPreview } from '#shared/settings/transfer/transfer.ts';
import { ModalDialog } from '../../../../components/ModalDialog.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './ImportDialog.module.css';
import { ImportSection } from './ImportSection.tsx';

interface ImportDialogProps {
  readonly preview: ImportPreview;
  readonly onImport: (sections: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What a settings file would change; nothing has been changed yet. */
export function ImportDialog({ preview, onImport, onClose }: ImportDialogProps) {
  const { locale, t } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    preview.sections.filter((section) => !section.isFixed && !isSame(section)).map(({ name }) => name),
  );
  const { path, app, exportedAt, sections, unknownSections } = preview;
  return (
    <ModalDialog
      title={t('import.title')}
      onClose={onClose}
      renderFooter={(close) => (
        <>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={chosen.length === 0}
            onClick={() => {
              onImport(chosen);
              close();
            }}
          >
            {t('import.apply')}
          </Button>
          <Button size="small" onClick={close}>
            {t('import.cancel')}
          </Button>
        </>
      )}
    >
      <p className={styles.about}>{t('import.about', { path, app, date: dateText(exportedAt, locale) })}</p>
      <p className={styles.about}>{t(sections.every(isSame) ? 'import.nothing' : 'import.explain')}</p>
      {sections.map((section) => (
        <ImportSection
          key={section.name}
          section={section}
          isChosen={chosen.includes(section.name)}
          onChoose={(isChosen) =>
            setChosen(isChosen ? [...chosen, section.name] : chosen.filter((name) => name !== section.name))
          }
        />
      ))}
      {unknownSections.length > 0 && (
        <p className={styles.about}>{t('import.unknown', { names: unknownSections.join(', ') })}</p>
      )}
    </ModalDialog>
  );
}

function isSame({ changes }: SectionPreview): boolean {
  return changes.every(({ change }) => change === 'same');
}

/** Whatever stands in the file, if it is no date. */
function dateText(exportedAt: string, locale: string): string {
  const date = new Date(exportedAt);
  if (Number.isNaN(date.getTime())) return exportedAt;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
