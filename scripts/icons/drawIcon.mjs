// @ts-check
// Runs in Electron, see make-icons.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

/** @type {readonly { svg: string, png: string, size: number }[]} */
const icons = JSON.parse(readFileSync(process.env.ICONS ?? '', 'utf8'));

// Not awaited: Electron becomes ready only when this module has been evaluated.
void draw();

async function draw() {
  await app.whenReady();
  const window = new BrowserWindow({ show: false });
  await window.loadURL('data:text/html,');
  for (const { svg, png, size } of icons) {
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const url = await window.webContents.executeJavaScript(
      `(${String(drawInPage)})(${JSON.stringify(source)}, ${JSON.stringify(size)})`,
    );
    writeFileSync(png, Buffer.from(url.split(',')[1], 'base64'));
  }
  app.quit();
}

/**
 * @param {string} source
 * @param {number} size
 * @returns {Promise<string>} the PNG as a data URL
 */
async function drawInPage(source, size) {
  const picture = new Image(size, size);
  picture.src = source;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size, size);
  return canvas.toDataURL('image/png');
}
