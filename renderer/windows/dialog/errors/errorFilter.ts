import type { ErrorSection, SectionName } from './foldErrors.ts';

export const ERROR_FILTERS = ['all', 'errors', 'warnings'] as const;
export type ErrorFilter = (typeof ERROR_FILTERS)[number];

const SHOWN: Readonly<Record<Exclude<ErrorFilter, 'all'>, SectionName>> = { errors: 'error', warnings: 'warning' };

/** The sections that a filter lets through. Past ones tell of both, so they are among all only. */
export function filterSections(sections: readonly ErrorSection[], filter: ErrorFilter): readonly ErrorSection[] {
  return filter === 'all' ? sections : sections.filter(({ name }) => name === SHOWN[filter]);
}
