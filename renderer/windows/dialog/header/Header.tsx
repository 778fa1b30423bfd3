import { useIsRecorded } from '../../../state/hooks.ts';
import { DetailsButton } from './DetailsButton.tsx';
import { DontShowBox } from './DontShowBox.tsx';
import { OverallBar } from './OverallBar.tsx';
import { RunButton } from './RunButton.tsx';
import { SummaryLine } from './SummaryLine.tsx';
import { SummaryNote } from './SummaryNote.tsx';
import styles from './Header.module.css';

interface HeaderProps {
  readonly detailsId: string;
  readonly detailsShown: boolean;
  readonly onToggleDetails: () => void;
  readonly onShowErrors: () => void;
}

/** What stays when the details are folded away. */
export function Header({ detailsId, detailsShown, onToggleDetails, onShowErrors }: HeaderProps) {
  const isRecorded = useIsRecorded();
  return (
    <header className={styles.header}>
      <div className={styles.summary}>
        <SummaryLine />
        <OverallBar />
        <SummaryNote onShowErrors={onShowErrors} />
      </div>
      <div className={styles.actions}>
        <RunButton />
        <DetailsButton controls={detailsId} shown={detailsShown} onToggle={onToggleDetails} />
      </div>
      {/* A recording is no run to be shown during, and has little room as it is. */}
      {!isRecorded && (
        <div className={styles.choice}>
          <DontShowBox />
        </div>
      )}
    </header>
  );
}
