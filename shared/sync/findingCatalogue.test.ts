import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FINDING_IDS } from '../trace/findingMask.ts';
import { FINDING_CATALOGUE, findingLink, type RuleId } from './findingCatalogue.ts';

const root = path.join(import.meta.dirname, '../..');
const ids = Object.keys(FINDING_CATALOGUE) as RuleId[];

const sections = readFileSync(path.join(root, 'docs/findings.md'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => section.split('\n'));

it('has everything that the host can find', () => {
  expect(ids).toEqual(expect.arrayContaining([...FINDING_IDS]));
});

it('has a section of the documentation for each finding, in the same order, and for no other', () => {
  expect(sections.map(([id]) => id)).toEqual(ids);
});

it.each(ids)('says the same about %s as the documentation', (id) => {
  const { severity, says } = FINDING_CATALOGUE[id];
  const text = sections.find(([title]) => title === id)?.join(' ') ?? '';
  expect(text).toContain(says);
  expect(text).toContain(severity === 'error' ? 'Error.' : 'Warning.');
  expect(findingLink(id)).toBe(`docs/findings.md#${id}`);
});

it('says it in one sentence', () => {
  for (const { says } of Object.values(FINDING_CATALOGUE)) expect(says).toMatch(/^[A-Z'][^.]+\.$/);
});
