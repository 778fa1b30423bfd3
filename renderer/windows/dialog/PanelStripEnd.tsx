import { type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { PanelSlotsContext } from './panelSlots.ts';

/** What a tab has on the tab strip's line while it is selected, such as its filter. */
export function PanelStripEnd({ children }: { readonly children: ReactNode }) {
  const { stripEnd } = use(PanelSlotsContext);
  return stripEnd === null ? null : createPortal(children, stripEnd);
}
