import { createContext } from 'react';

/** Places outside of a tab's panel that it may put something into while it is the selected one. */
export interface PanelSlots {
  /** The end of the tab strip's line. */
  readonly stripEnd: HTMLElement | null;
  /** The beginning of the line under the panel. */
  readonly commands: HTMLElement | null;
}

export const NO_SLOTS: PanelSlots = { stripEnd: null, commands: null };

export const PanelSlotsContext = createContext<PanelSlots>(NO_SLOTS);
