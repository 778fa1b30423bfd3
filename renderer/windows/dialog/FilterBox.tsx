import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { type KeyboardEvent, type RefObject, use, useMemo } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { PanelSlotsContext } from './panelSlots.ts';
import { type Shortcuts, useShortcuts } from './useShortcuts.ts';
import styles from './FilterBox.module.css';

interface FilterBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A tab's own text filter, which Ctrl+F leads to while the tab is the selected one. */
export function FilterBox({ box, label, value, onChange }: FilterBoxProps) {
  const { t } = useTexts();
  const isTabShown = use(PanelSlotsContext).stripEnd !== null;
  useShortcuts(
    useMemo((): Shortcuts => {
      const find = (): void => {
        box.current?.focus();
        box.current?.select();
      };
      return isTabShown ? { 'Control+f': find, 'Meta+f': find } : {};
    }, [box, isTabShown]),
  );

  /** With nothing to clear, Esc is the dialog's. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    onChange('');
  };
  return (
    <span className={styles.box}>
      <span className={styles.icon} aria-hidden="true">
        <Search16Regular />
      </span>
      <input
        ref={box}
        type="search"
        className={styles.text}
        value={value}
        placeholder={t('filter.placeholder')}
        aria-label={label}
        title={label}
        aria-keyshortcuts="Control+F"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
