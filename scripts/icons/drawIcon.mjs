// @ts-check
// Runs in Electron, see make-icons.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

const SIZE = 512;
const { ICON_SVG: svg = '', ICON_PNG: png = '' } = process.env;

app.commandLine.appendSwitch('force-device-scale-factor', '1');
// Not awaited: Electron becomes ready only when this module has been evaluated.
void draw();

async function draw() {
  await app.whenReady();
  const window = new BrowserWindow({
    show: false,
    frame: false,
    transparent: true,
    width: SIZE,
    height: SIZE,
    webPreferences: { offscreen: true },
  });
  await window.loadURL(`data:image/svg+xml;base64,${readFileSync(svg).toString('base64')}`);
  let picture = await window.webContents.capturePage();
  // The page has been loaded, which does not say that it has been painted.
  while (picture.isEmpty()) picture = await window.webContents.capturePage();
  writeFileSync(png, picture.toPNG());
  app.quit();
}
