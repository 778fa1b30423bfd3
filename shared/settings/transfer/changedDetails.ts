import type { ChangedDetail, ImportChange } from './transfer.ts';

const MAX_SHOWN = 200;

/** What differs between two objects of plain data, name by name; objects in them are gone into. */
export function changedDetails(from: object, to: object, place = ''): readonly ChangedDetail[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return names.flatMap((name) => {
    const [before, after] = [valueOf(from, name), valueOf(to, name)];
    const inside = place === '' ? name : `${place}.${name}`;
    if (isRecord(before) && isRecord(after)) return changedDetails(before, after, inside);
    const [shownBefore, shownAfter] = [shown(before), shown(after)];
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ name: inside, from: shownBefore, to: shownAfter }];
  });
}

/** What an import changes of a choice that the app has but once. */
export function choiceChange(detail: ChangedDetail): ImportChange {
  return { isChoice: true, item: detail.name, change: 'changed', details: [detail], secrets: [] };
}

function valueOf(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
