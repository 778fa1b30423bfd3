import { FINDING_CATALOGUE, findingLink, type RuleId } from '#shared/sync/findingCatalogue.ts';
import type { CheckReport, ScenarioResult } from './checkProvider.ts';
import { type CheckFinding, raisedBy } from './judge.ts';

const RULES = Object.keys(FINDING_CATALOGUE) as readonly RuleId[];

/** For CI servers: a suite for each scenario, and in it a test for each rule of the contract. */
export function junitReport({ provider, scenarios }: CheckReport): string {
  const failures = scenarios.reduce((sum, scenario) => sum + failuresOf(scenario), 0);
  const attributes = `name="${escaped(provider)}" tests="${scenarios.length * RULES.length}" failures="${failures}"`;
  const suites = scenarios.map((scenario) => suite(scenario)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites}</testsuites>\n`;
}

function suite(scenario: ScenarioResult): string {
  const { id, title, ms, findings } = scenario;
  const attributes = `name="${escaped(title)}" tests="${RULES.length}" failures="${failuresOf(scenario)}" time="${ms / 1_000}"`;
  const cases = RULES.map((rule) =>
    testCase(
      id,
      rule,
      findings.find((finding) => finding.id === rule),
    ),
  );
  return `  <testsuite ${attributes}>\n${cases.join('')}  </testsuite>\n`;
}

function testCase(scenario: string, rule: RuleId, finding: CheckFinding | undefined): string {
  const attributes = `classname="${escaped(scenario)}" name="${rule}"`;
  if (finding === undefined) return `    <testcase ${attributes}/>\n`;
  const { severity, says } = FINDING_CATALOGUE[rule];
  const lines = [raisedBy(finding), `times: ${finding.count}`, findingLink(rule)];
  const text = escaped(lines.filter((line) => line !== null).join('\n'));
  // A warning is no failure, but it is kept with the test.
  const body =
    severity === 'error'
      ? `<failure type="${rule}" message="${escaped(says)}">${text}</failure>`
      : `<system-out>${escaped(`warning: ${says}\n`)}${text}</system-out>`;
  return `    <testcase ${attributes}>${body}</testcase>\n`;
}

function failuresOf({ findings }: ScenarioResult): number {
  return findings.filter(({ id }) => FINDING_CATALOGUE[id].severity === 'error').length;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without the characters that XML has no way to write. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
