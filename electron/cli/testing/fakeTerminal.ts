import { Readable } from 'node:stream';
import { createTexts } from '#shared/i18n/texts.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { Output, Terminal } from '../terminal/terminal.ts';
import type { World } from '../world.ts';

/** An output that keeps what is written to it. */
export class FakeOutput implements Output {
  text = '';
  readonly isTty: boolean;
  readonly hasColours: boolean;
  columns: number | null;
  rows: number | null;

  constructor(size: { readonly columns: number; readonly rows: number } | null = null) {
    this.isTty = size !== null;
    this.hasColours = size !== null;
    this.columns = size?.columns ?? null;
    this.rows = size?.rows ?? null;
  }

  write(text: string | Uint8Array): void {
    this.text += typeof text === 'string' ? text : Buffer.from(text).toString();
  }

  drained(): Promise<void> {
    return Promise.resolve();
  }
}

/** What commands see that are run within the test. */
export function fakeWorld(locale: Locale = 'en'): World & { readonly out: FakeOutput; readonly err: FakeOutput } {
  const out = new FakeOutput();
  const err = new FakeOutput();
  const terminal: Terminal = {
    input: Readable.from([]),
    out,
    err,
    outputClosed: new AbortController().signal,
    onResize: () => () => {},
    onKey: () => () => {},
  };
  return { terminal, texts: createTexts(locale), out, err };
}
