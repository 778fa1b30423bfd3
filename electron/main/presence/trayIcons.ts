/// <reference types="vite/types/importMeta.d.ts" />
import { type NativeImage, nativeImage } from 'electron';
import type { TrayIcon } from './appearance.ts';

/** The pictures as data URLs: there are no files to be found in a package. Drawn by scripts/make-icons.mjs. */
const PICTURES = import.meta.glob<string>('./icons/*.png', { query: '?inline', import: 'default', eager: true });

interface PictureSet {
  /** Between the state's name and the size. */
  readonly style: '' | '-template';
  /** The size that the tray has on a display without scaling, then those for others. */
  readonly sizes: readonly [number, ...number[]];
}

const PICTURE_SETS: Partial<Record<NodeJS.Platform, PictureSet>> = {
  darwin: { style: '-template', sizes: [16, 32] },
  win32: { style: '', sizes: [16, 24, 32] },
};
const LINUX_SET: PictureSet = { style: '', sizes: [24, 48] };

export function trayImage(icon: TrayIcon): NativeImage {
  const { style, sizes } = PICTURE_SETS[process.platform] ?? LINUX_SET;
  const image = nativeImage.createEmpty();
  for (const size of sizes) {
    const dataURL = PICTURES[`./icons/${icon}${style}-${size}.png`] as string;
    image.addRepresentation({ scaleFactor: size / sizes[0], width: size, height: size, dataURL });
  }
  image.setTemplateImage(style === '-template');
  return image;
}
