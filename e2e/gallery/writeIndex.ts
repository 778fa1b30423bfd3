import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES } from '#shared/i18n/locale.ts';
import { GALLERY, pictureName, SIZES, THEMES } from './folder.ts';
import { STATES } from './states.ts';

/** The page that shows them all. */
export default async function writeIndex(): Promise<void> {
  const sections = STATES.map(
    ({ name, caption }) => `## ${caption}\n\n${LOCALES.map((locale) => rowOf(name, locale)).join('\n')}\n`,
  );
  const text = `# Gallery\n\nEvery state of the dialog and the settings in six languages, three themes and two sizes; \`npm run gallery\` renders it with the real app.\n\n${sections.join('\n')}`;
  await writeFile(path.join(GALLERY, 'README.md'), text);
}

function rowOf(state: string, locale: string): string {
  const links = THEMES.map((theme) => {
    const [small, large] = (Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) =>
      pictureName(state, locale, theme, size),
    );
    const alt = `${state}, ${locale}, ${theme}`;
    return `[<img src="${small}" alt="${alt}" width="242">](${large})`;
  });
  return links.join(' ');
}
