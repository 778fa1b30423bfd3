import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppTexts } from './i18n/AppTexts.tsx';
import { createServices, ServicesContext } from './state/services.ts';
import { AppTheme } from './theme/AppTheme.tsx';
import { Dialog } from './windows/dialog/Dialog.tsx';

const services = createServices(window.sendReceive);
const root = document.getElementById('root');
if (root === null) throw new Error('#root is missing');
createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <AppTexts>
        <AppTheme>
          <Dialog />
        </AppTheme>
      </AppTexts>
    </ServicesContext>
  </StrictMode>,
);
