import { Button } from '@fluentui/react-components';
import { Pin16Filled } from '@fluentui/react-icons/svg/pin';
import { PinOff16Regular } from '@fluentui/react-icons/svg/pin-off';
import { Settings16Regular } from '@fluentui/react-icons/svg/settings';
import { KeyTip } from '../../components/KeyTip.tsx';
import { useTexts } from '../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../state/hooks.ts';
import styles from './DialogTools.module.css';

/** What concerns the dialog and not one of its tabs: options and the push pin. */
export function DialogTools({ onOpenOptions }: { readonly onOpenOptions: () => void }) {
  const { t } = useTexts();
  const pinned = usePreference('pinned');
  const setPreferences = useSetPreferences();
  return (
    <div className={styles.tools}>
      <Button
        appearance="subtle"
        size="small"
        icon={
          <>
            <Settings16Regular />
            <KeyTip accessKey="o" />
          </>
        }
        aria-label={t('options.title')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Alt+O"
        title={t('options.title')}
        onClick={onOpenOptions}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={
          <>
            {pinned ? <Pin16Filled /> : <PinOff16Regular />}
            <KeyTip accessKey="p" />
          </>
        }
        aria-label={t('action.pin')}
        aria-pressed={pinned}
        aria-keyshortcuts="Alt+P"
        title={t('action.pin')}
        onClick={() => setPreferences({ pinned: !pinned })}
      />
    </div>
  );
}
