// Loaded before the app (electron -r): says when its first window is ready to be shown.
const { app } = require('electron');

app.once('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => {
    process.stdout.write(`READY ${performance.timeOrigin + performance.now()}\n`);
  });
});
