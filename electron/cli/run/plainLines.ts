import type { ParsedEvent } from '#electron/providers/command/parsers/toolFormat.ts';
import { printable } from '../terminal/printable.ts';

/** What a program that writes for programs would have said to people: its steps, and what went wrong. */
export function plainLines(events: readonly ParsedEvent[]): string {
  return events
    .flatMap((event, i) => (isSaid(event) && !repeats(event, events[i - 1]) ? [`${printable(event.text)}\n`] : []))
    .join('');
}

type Said = Extract<ParsedEvent, { readonly type: 'step' | 'log' | 'error' }>;

function isSaid(event: ParsedEvent): event is Said {
  return event.type === 'step' || event.type === 'log' || event.type === 'error';
}

/** A line that may tell why a tool fails is kept, and is a step as well. */
function repeats({ type, text }: Said, before: ParsedEvent | undefined): boolean {
  return type === 'step' && before?.type === 'log' && before.text === text;
}
