import { Button } from '@fluentui/react-components';
import { AccessLabel } from '../../../components/AccessLabel.tsx';
import { EitherLabel } from '../../../components/EitherLabel.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useIsRecorded, useOverview } from '../../../state/hooks.ts';
import type { Overview } from '../../../state/runStore.ts';
import { isRunning, useRunCommands } from './useRunCommands.ts';
import styles from './Header.module.css';

/** Cancels what is going on, and starts a run when nothing is. */
export function RunButton() {
  const { t } = useTexts();
  const { pressRunButton } = useRunCommands();
  const isRecorded = useIsRecorded();
  const running = useOverview(isRunning) && !isRecorded;
  const ready = useOverview(isReady) || isRecorded;
  return (
    <Button
      appearance={isRecorded ? 'secondary' : 'primary'}
      size="small"
      disabledFocusable={!ready}
      aria-keyshortcuts={running ? 'Alt+C' : 'F9'}
      onClick={pressRunButton}
    >
      <EitherLabel
        first={<AccessLabel text={t('action.cancelAll')} accessKey="c" />}
        second={
          <>
            {t('action.sendReceive')}
            <span className={styles.hint}>F9</span>
          </>
        }
        showFirst={running}
      />
    </Button>
  );
}

/** False before the host has spoken, and while everything is being cancelled already. */
function isReady(overview: Overview): boolean {
  const { cancelling, unfinished } = overview.summary;
  return overview.run !== null && (!isRunning(overview) || cancelling < unfinished);
}
