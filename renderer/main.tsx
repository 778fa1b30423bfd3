import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLocale } from '#shared/i18n/index.ts';
import { createTexts, TextsContext } from './i18n/texts.ts';
import { createServices, ServicesContext } from './state/services.ts';
import { AppTheme } from './theme/AppTheme.tsx';
import { Dialog } from './windows/dialog/Dialog.tsx';

const bridge = window.sendReceive;
const services = createServices(bridge);
const locale = chooseLocale([bridge.locale]);
const texts = createTexts(locale);
document.documentElement.lang = locale;
document.title = texts.t('app.title');

const root = document.getElementById('root');
if (root === null) throw new Error('#root is missing');
createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <TextsContext value={texts}>
        <AppTheme>
          <Dialog />
        </AppTheme>
      </TextsContext>
    </ServicesContext>
  </StrictMode>,
);
