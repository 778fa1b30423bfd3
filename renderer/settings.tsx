import { showPage } from './showPage.tsx';
import { createServices } from './state/services.ts';
import { SettingsWindow } from './windows/settings/SettingsWindow.tsx';

showPage('settings.title', createServices(window.sendReceive), <SettingsWindow />);
