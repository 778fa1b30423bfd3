import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { MessageKey } from '#shared/i18n/index.ts';
import { AppTexts } from './i18n/AppTexts.tsx';
import { type Services, ServicesContext } from './state/services.ts';
import { AppTheme } from './theme/AppTheme.tsx';

/** Draws a window's page, in the user's language and theme. */
export function showPage(title: MessageKey, services: Services, page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('#root is missing');
  createRoot(root).render(
    <StrictMode>
      <ServicesContext value={services}>
        <AppTexts title={title}>
          <AppTheme>{page}</AppTheme>
        </AppTexts>
      </ServicesContext>
    </StrictMode>,
  );
}
