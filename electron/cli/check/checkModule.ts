import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { Store } from '#shared/settings/stores.ts';
import { FINDING_CATALOGUE } from '#shared/sync/findingCatalogue.ts';
import type { TaskState } from '#shared/sync/task.ts';
import type { CheckedRun } from './checkedRun.ts';
import { type CheckFinding, judgeRun, mergeFindings } from './judge.ts';
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
  readonly module: string;
  readonly scenarios: readonly ScenarioResult[];
}

interface CheckSurroundings {
  readonly launch: LaunchProvider;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly endAfterMs: number;
  readonly onScenario: (scenario: Scenario) => void;
}

/** Has a provider module synchronise in every way there is, and says what it does against the contract. */
export async function checkModule(module: string, around: CheckSurroundings): Promise<CheckReport> {
  const scenarios: ScenarioResult[] = [];
  for (const scenario of SCENARIOS) {
    around.onScenario(scenario);
    const result = await runScenario(scenario, module, around);
    scenarios.push(result);
    // What cannot be loaded cannot be tried in other ways either.
    if (result.findings.some(({ id }) => id === 'provider-not-loaded')) break;
  }
  return { module, scenarios };
}

/** Whether it breaks the contract; warnings do not. */
export function isBroken({ scenarios }: CheckReport): boolean {
  return scenarios.some(({ findings }) => findings.some(({ id }) => FINDING_CATALOGUE[id].severity === 'error'));
}

async function runScenario(scenario: Scenario, module: string, around: CheckSurroundings): Promise<ScenarioResult> {
  const { id, title, runs, tasks } = scenario;
  const store = storeOf(module, around.settings, tasks);
  const began = performance.now();
  const checked: CheckedRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    checked.push(await runOnce(scenario, store, around.launch, around.endAfterMs));
  }
  return {
    id,
    title,
    ms: Math.round(performance.now() - began),
    ended: checked.flatMap((run) => run.tasks.map(({ state }) => state)),
    findings: mergeFindings(checked.flatMap(judgeRun)),
  };
}

function storeOf(module: string, settings: Readonly<Record<string, unknown>>, tasks: number): Store {
  const parts = Array.from({ length: tasks }, () => ({ does: 'both' as const, settings: {} }));
  return { id: 'check', account: 'check', kind: 'module', settings: { ...settings, module }, parts };
}
