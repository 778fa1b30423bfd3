import type { Texts } from '#shared/i18n/texts.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a command sees of where it runs, handed in so that tests can decide it. */
export interface World {
  readonly terminal: Terminal;
  readonly texts: Texts;
}
