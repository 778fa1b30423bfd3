import type { Translate } from '#shared/i18n/translate.ts';

const SECTIONS = {
  preferences: 'settings.general',
  stores: 'import.stores',
  groups: 'import.groups',
} as const;

/** As it stands in the file, if it is none of these. */
export function sectionName(name: string, t: Translate): string {
  return Object.hasOwn(SECTIONS, name) ? t(SECTIONS[name as keyof typeof SECTIONS]) : name;
}
