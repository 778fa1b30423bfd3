import { type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { PanelSlotsContext } from './panelSlots.ts';

/** A tab's commands, on the line under its content that the dialog's own tools are on, too. */
export function PanelFooter({ children }: { readonly children: ReactNode }) {
  const { commands } = use(PanelSlotsContext);
  return commands === null ? null : createPortal(children, commands);
}
