import path from 'node:path';
import { root } from '../fixtures/app.ts';

export const GALLERY = path.join(root, 'docs', 'screenshots', 'gallery');

export const SIZES = { small: { width: 485, height: 318 }, large: { width: 1_200, height: 800 } } as const;

export const THEMES = ['light', 'dark', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** `stalled-ja-dark-small.webp` */
export function pictureName(state: string, locale: string, theme: Theme, size: keyof typeof SIZES): string {
  return `${state}-${locale}-${theme}-${size}.webp`;
}
