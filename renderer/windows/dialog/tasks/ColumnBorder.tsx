import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { usualPreferences } from '#shared/settings/preferences.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useSetPreferences } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { type ColumnWidths, columnTemplate, moveBorder, preferencesOf, widthsOf } from './columnWidths.ts';
import styles from './TaskGridHeader.module.css';

interface ColumnBorderProps {
  /** The number of the column before it. */
  readonly border: number;
  readonly name: string;
  readonly grid: RefObject<HTMLElement | null>;
}

interface Drag {
  readonly startedAt: number;
  readonly widths: ColumnWidths;
}

const STEP = 0.02;

/**
 * Moves with the pointer without anything being drawn anew but by the style sheet; remembered when it is let go. With
 * the keyboard: arrows move it, Home, End and a double click put it back.
 */
export function ColumnBorder({ border, name, grid }: ColumnBorderProps) {
  const { t } = useTexts();
  const { settings } = useServices();
  const setPreferences = useSetPreferences();
  const drag = useRef<Drag | null>(null);
  const current = (): ColumnWidths => widthsOf(settings.current.preferences);
  const remember = (widths: ColumnWidths): void => setPreferences(preferencesOf(widths));
  const reset = (): void => remember(widthsOf(usualPreferences));

  const draggedTo = (event: PointerEvent, { startedAt, widths }: Drag): ColumnWidths => {
    const direction = isRightToLeft(event.currentTarget) ? -1 : 1;
    return moveBorder(widths, border, (direction * (event.clientX - startedAt)) / (grid.current?.clientWidth ?? 1));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { startedAt: event.clientX, widths: current() };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current === null) return;
    grid.current?.style.setProperty('--columns', columnTemplate(draggedTo(event, drag.current)));
  };
  const onPointerUp = (event: PointerEvent): void => {
    if (drag.current !== null && event.clientX !== drag.current.startedAt) remember(draggedTo(event, drag.current));
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isReset = event.key === 'Home' || event.key === 'End';
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!isReset && by === undefined) return;
    event.preventDefault();
    if (by === undefined) return reset();
    const direction = isRightToLeft(event.currentTarget) ? -1 : 1;
    remember(moveBorder(current(), border, direction * by));
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control
    <div
      className={styles.border}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('column.width', { column: name })}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((current()[border] ?? 0) * 100)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={reset}
      onKeyDown={onKeyDown}
    />
  );
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
