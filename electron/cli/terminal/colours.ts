import type { Output } from './terminal.ts';

/** What a text is about; never said by its colour alone. */
export type Tone = 'plain' | 'heading' | 'quiet' | 'active' | 'good' | 'warning' | 'bad';

const RESET = '\u001B[0m';

const STYLES: Readonly<Record<Exclude<Tone, 'plain'>, string>> = {
  heading: '\u001B[1m',
  quiet: '\u001B[2m',
  active: '\u001B[36m',
  good: '\u001B[32m',
  warning: '\u001B[33m',
  bad: '\u001B[31m',
};

export type Paint = (text: string, tone: Tone) => string;

export function paintFor({ hasColours }: Pick<Output, 'hasColours'>): Paint {
  return (text, tone) => (!hasColours || tone === 'plain' || text === '' ? text : `${STYLES[tone]}${text}${RESET}`);
}
