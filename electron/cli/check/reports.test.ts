import { describe, expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import { FINDING_CATALOGUE } from '#shared/sync/findingCatalogue.ts';
import { type CheckReport, isBroken } from './checkProvider.ts';
import { jsonReport } from './jsonReport.ts';
import { junitReport } from './junitReport.ts';
import { textReport } from './textReport.ts';

const RULES = Object.keys(FINDING_CATALOGUE).length;

const good: CheckReport = {
  provider: 'photos.mjs',
  scenarios: [{ id: 'to-the-end', title: 'to the end', ms: 1_234, ended: ['completed'], findings: [] }],
};

const bad: CheckReport = {
  provider: 'bad.mjs',
  scenarios: [
    {
      id: 'to-the-end',
      title: 'to the end',
      ms: 500,
      ended: ['completed'],
      findings: [{ id: 'index-beyond-max', call: 'Progress', detail: '12 of 10', count: 1 }],
    },
    {
      id: 'again',
      title: 'twice, one after the other',
      ms: 1_000,
      ended: ['completed', 'failed'],
      findings: [
        { id: 'index-beyond-max', call: 'Progress', detail: '12 of 10', count: 2 },
        { id: 'process-ended', call: null, detail: '<a> & "b"\u0000', count: 1 },
      ],
    },
  ],
};

const warned: CheckReport = { provider: 'w.mjs', scenarios: bad.scenarios.slice(0, 1) };

it('is broken by errors alone', () => {
  expect([good, warned, bad].map(isBroken)).toEqual([false, false, true]);
});

describe('for people', () => {
  const text = (report: CheckReport): string[] => textReport(report, createTexts('en'), (each) => each);

  it('says that all is well', () => {
    expect(text(good)).toEqual([
      'photos.mjs',
      '',
      'ok  to the end  1.2 s  Completed',
      '',
      'It keeps the contract in every scenario.',
    ]);
  });

  it('says each thing once, the errors first', () => {
    expect(text(bad)).toEqual([
      'bad.mjs',
      '',
      'warning  to the end                  0.5 s  Completed',
      'error    twice, one after the other  1.0 s  Completed, Failed',
      '',
      'error process-ended',
      `  ${FINDING_CATALOGUE['process-ended'].says}`,
      '  <a> & "b"',
      '  1 time: twice, one after the other',
      '  docs/findings.md#process-ended',
      '',
      'warning index-beyond-max',
      `  ${FINDING_CATALOGUE['index-beyond-max'].says}`,
      '  Raised by Progress: 12 of 10',
      '  3 times: in every scenario',
      '  docs/findings.md#index-beyond-max',
      '',
      '1 error and 1 warning.',
    ]);
  });
});

it('for programs spells everything out', () => {
  expect(jsonReport(bad)).toMatchObject({
    provider: 'bad.mjs',
    keepsContract: false,
    scenarios: [
      {
        id: 'to-the-end',
        findings: [{ id: 'index-beyond-max', severity: 'warning', call: 'Progress', detail: '12 of 10', count: 1 }],
      },
      { id: 'again' },
    ],
  });
});

describe('for CI servers', () => {
  it('has a test for each rule in each scenario', () => {
    const xml = junitReport(bad);
    expect(xml).toContain(`<testsuites name="bad.mjs" tests="${2 * RULES}" failures="1">`);
    expect(xml).toContain(`<testsuite name="to the end" tests="${RULES}" failures="0" time="0.5">`);
    expect(xml.match(/<testcase /g)).toHaveLength(2 * RULES);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain('<testcase classname="to-the-end" name="index-beyond-max"><system-out>warning: ');
  });

  it('is well-formed whatever a provider says', () => {
    const xml = junitReport(bad);
    expect(xml).toContain('&lt;a&gt; &amp; &quot;b&quot;\uFFFD');
    expect(xml).not.toContain('\u0000');
  });
});
