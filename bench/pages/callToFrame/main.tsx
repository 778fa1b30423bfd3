import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTexts } from '#shared/i18n/texts.ts';
import { TextsContext } from '../../../renderer/i18n/texts.ts';
import { createServices, ServicesContext } from '../../../renderer/state/services.ts';
import { AppTheme } from '../../../renderer/theme/AppTheme.tsx';
import { Dialog } from '../../../renderer/windows/dialog/Dialog.tsx';
import { watchFirstRow } from './sightings.ts';

// The app's own page and dialog, with a look over the store's shoulder.
const services = createServices(window.sendReceive);
Object.assign(window, { sightings: watchFirstRow(services.store) });
services.connection.open();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ServicesContext value={services}>
      <TextsContext value={createTexts('en')}>
        <AppTheme>
          <Dialog />
        </AppTheme>
      </TextsContext>
    </ServicesContext>
  </StrictMode>,
);
