import { Button } from '@fluentui/react-components';
import { type MouseEvent, useState } from 'react';
import type { ExportFormat, HistoryFilter } from '#shared/history/queries.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { HistoryExport } from '#shared/protocol/historyBridge.ts';
import { Menu } from '../../../components/Menu.tsx';
import { type MenuPoint, pointBelow } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { PanelFooter } from '../PanelFooter.tsx';
import styles from '../trace/TraceFooter.module.css';

interface HistoryFooterProps {
  readonly filter: HistoryFilter;
  readonly canExport: boolean;
  readonly exported: HistoryExport | null;
  readonly onExported: (outcome: HistoryExport) => void;
}

const FORMATS: readonly ExportFormat[] = ['csv', 'json'];

/** Writes what the filter shows to a file, and says what became of it. */
export function HistoryFooter({ filter, canExport, exported, onExported }: HistoryFooterProps) {
  const { t } = useTexts();
  const { bridge } = useServices();
  const [point, setPoint] = useState<MenuPoint | null>(null);
  const open = ({ currentTarget }: MouseEvent): void => setPoint(pointBelow(currentTarget));
  const items = FORMATS.map((format) => ({
    label: t('history.exportAs', { format: format.toUpperCase() }),
    onChoose: () => void bridge.invoke('exportHistory', { format, filter }).then(onExported),
  }));
  const note = noteOf(exported, t);
  return (
    <PanelFooter>
      <Button size="small" aria-haspopup="menu" disabledFocusable={!canExport} onClick={open}>
        {t('history.export')}
      </Button>
      {point !== null && (
        <Menu label={t('history.export')} items={items} point={point} onClose={() => setPoint(null)} />
      )}
      <span className={styles.texts} role="status" title={note}>
        {note}
      </span>
    </PanelFooter>
  );
}

function noteOf(exported: HistoryExport | null, t: Translate): string {
  switch (exported?.outcome) {
    case 'done':
      return t('history.exported', { count: exported.runs, path: exported.path });
    case 'failed':
      return t('history.notExported', { reason: exported.reason });
    default:
      return '';
  }
}
