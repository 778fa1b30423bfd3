import type { Texts } from '#shared/i18n/texts.ts';
import { cutTo, widthOf } from '../terminal/width.ts';

const MAX_CELLS = 40;
const DONE = '█';
const TO_DO = '░';

/** "████████░░░░░░░░ 50%" */
export function barText(fraction: number, width: number, { locale }: Pick<Texts, 'locale'>): string {
  const percentage = new Intl.NumberFormat(locale, { style: 'percent', roundingMode: 'floor' }).format(fraction);
  const cells = Math.max(0, Math.min(MAX_CELLS, width - widthOf(percentage) - 1));
  const done = Math.floor(fraction * cells);
  return cutTo(`${DONE.repeat(done)}${TO_DO.repeat(cells - done)} ${percentage}`.trimStart(), width);
}
