/** As 2026-01-02-0304, by the clock on the wall; Swedish writes dates so that they sort. */
export function stampOf(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
    .format(date)
    .replace(' ', '-')
    .replace(':', '');
}
