import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';

/** Late enough for the demo accounts to have something to tell. */
const AFTER_MS = 2_500;

export async function saveScreenshot(window: BrowserWindow, file: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
  const picture = await window.webContents.capturePage();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, picture.toPNG());
}
