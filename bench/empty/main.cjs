// What the app is measured against: Electron with one window that shows an empty page.
const path = require('node:path');
const { app, BrowserWindow, Menu } = require('electron');

app.once('ready', () => {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({ width: 485, height: 318, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, 'empty.html'));
});
