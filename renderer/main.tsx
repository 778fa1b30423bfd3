import { showPage } from './showPage.tsx';
import { createServices } from './state/services.ts';
import { Dialog } from './windows/dialog/Dialog.tsx';

const services = createServices(window.sendReceive);
services.connection.open();
showPage('app.title', services, <Dialog />);
