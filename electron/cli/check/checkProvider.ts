import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { Store } from '#shared/settings/stores.ts';
import { FINDING_CATALOGUE, type RuleId } from '#shared/sync/findingCatalogue.ts';
import type { TaskState } from '#shared/sync/task.ts';
import type { CheckedRun } from './checkedRun.ts';
import { type CheckFinding, judgeRun, mergeFindings } from './judge.ts';
import { AFTERWARDS_MS } from '../ownHost.ts';
import { runOnce } from './runOnce.ts';
import { type Scenario, SCENARIOS } from './scenarios.ts';

export interface ScenarioResult {
  readonly id: string;
  readonly title: string;
  readonly ms: number;
  /** How each of its tasks ended, run by run. */
  readonly ended: readonly TaskState[];
  readonly findings: readonly CheckFinding[];
}

export interface CheckReport {
  readonly provider: string;
  readonly scenarios: readonly ScenarioResult[];
}

/** A provider that can be had to synchronise. */
export interface CheckedProvider {
  readonly name: string;
  readonly launch: LaunchProvider;
  /** With so many tasks at once. */
  readonly storeOf: (tasks: number) => Store;
  /** So long after its last Done it may still say something; a process of its own that ends says sooner that it will not. */
  readonly listenAfterwardsMs: number;
  /** Where in its own code it has a mistake that kept it from being loaded; null where that is not known. */
  readonly placeOfMistake: () => Promise<string | null>;
}

interface CheckSurroundings {
  readonly endAfterMs: number;
  readonly onScenario: (scenario: Scenario) => void;
}

/** Has a provider synchronise in every way there is, and says what it does against the contract. */
export async function checkProvider(provider: CheckedProvider, around: CheckSurroundings): Promise<CheckReport> {
  const scenarios: ScenarioResult[] = [];
  let { endAfterMs } = around;
  for (const scenario of SCENARIOS) {
    around.onScenario(scenario);
    const result = await runScenario(scenario, provider, endAfterMs);
    // What cannot be loaded cannot be tried in other ways either.
    if (has(result, 'provider-not-loaded')) {
      scenarios.push(await withPlace(result, provider));
      break;
    }
    scenarios.push(result);
    // One that has no end once is not waited for that long each time.
    if (has(result, 'sync-without-end')) endAfterMs = Math.min(endAfterMs, AFTERWARDS_MS);
  }
  return { provider: provider.name, scenarios };
}

function has({ findings }: ScenarioResult, rule: RuleId): boolean {
  return findings.some(({ id }) => id === rule);
}

async function withPlace(result: ScenarioResult, { placeOfMistake }: CheckedProvider): Promise<ScenarioResult> {
  const place = await placeOfMistake();
  if (place === null) return result;
  return {
    ...result,
    findings: result.findings.map((each) => ({ ...each, detail: `${each.detail ?? ''} (${place})` })),
  };
}

/** Whether it breaks the contract; warnings do not. */
export function isBroken({ scenarios }: CheckReport): boolean {
  return scenarios.some(({ findings }) => findings.some(({ id }) => FINDING_CATALOGUE[id].severity === 'error'));
}

async function runScenario(scenario: Scenario, provider: CheckedProvider, endAfterMs: number): Promise<ScenarioResult> {
  const { id, title, runs } = scenario;
  const began = performance.now();
  const checked: CheckedRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    checked.push(await runOnce(scenario, provider, endAfterMs));
  }
  return {
    id,
    title,
    ms: Math.round(performance.now() - began),
    ended: checked.flatMap((run) => run.tasks.map(({ state }) => state)),
    findings: mergeFindings(checked.flatMap(judgeRun)),
  };
}
