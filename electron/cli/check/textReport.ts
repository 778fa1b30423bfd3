import type { Texts } from '#shared/i18n/texts.ts';
import { FINDING_CATALOGUE, findingLink } from '#shared/sync/findingCatalogue.ts';
import type { Paint, Tone } from '../terminal/colours.ts';
import { printable } from '../terminal/printable.ts';
import { type Column, tableLines } from '../terminal/table.ts';
import type { CheckReport, ScenarioResult } from './checkProvider.ts';
import { type CheckFinding, mergeFindings, raisedBy } from './judge.ts';

const COLUMNS: readonly Column[] = [
  { align: 'left', mayBeCut: false },
  { align: 'left', mayBeCut: false },
  { align: 'right', mayBeCut: false },
  { align: 'left', mayBeCut: false },
];

/** For people: how each scenario went, and then what was found, each thing once. */
export function textReport({ provider, scenarios }: CheckReport, { t }: Texts, paint: Paint): string[] {
  const rows = scenarios.map(({ title, ms, ended, findings }) => [
    verdictOf(findings),
    { text: title },
    { text: `${(ms / 1_000).toFixed(1)} s` },
    { text: ended.map((state) => t(`state.${state}`)).join(', ') },
  ]);
  const findings = mergeFindings(scenarios.flatMap((scenario) => scenario.findings));
  const errors = findings.filter(isError);
  const warnings = findings.filter((finding) => !isError(finding));
  return [
    paint(printable(provider), 'heading'),
    '',
    ...tableLines(rows, COLUMNS, null, paint),
    '',
    ...[...errors, ...warnings].flatMap((finding) => findingLines(finding, scenarios, paint)),
    findings.length === 0
      ? 'It keeps the contract in every scenario.'
      : `${counted(errors.length, 'error')} and ${counted(warnings.length, 'warning')}.`,
  ];
}

function isError({ id }: CheckFinding): boolean {
  return FINDING_CATALOGUE[id].severity === 'error';
}

function verdictOf(findings: readonly CheckFinding[]): { readonly text: string; readonly tone: Tone } {
  if (findings.some(isError)) return { text: 'error', tone: 'bad' };
  return findings.length > 0 ? { text: 'warning', tone: 'warning' } : { text: 'ok', tone: 'good' };
}

function findingLines(finding: CheckFinding, scenarios: readonly ScenarioResult[], paint: Paint): string[] {
  const { id, count } = finding;
  const { severity, says } = FINDING_CATALOGUE[id];
  const raised = raisedBy(finding);
  const isEverywhere =
    scenarios.length > 1 && scenarios.every(({ findings }) => findings.some((each) => each.id === id));
  const where = scenarios.filter(({ findings }) => findings.some((each) => each.id === id)).map(({ title }) => title);
  return [
    `${paint(severity, severity === 'error' ? 'bad' : 'warning')} ${paint(id, 'heading')}`,
    `  ${says}`,
    ...(raised === null ? [] : [`  ${printable(raised)}`]),
    `  ${counted(count, 'time')}: ${isEverywhere ? 'in every scenario' : where.join('; ')}`,
    `  ${findingLink(id)}`,
    '',
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
