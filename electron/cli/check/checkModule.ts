import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { Store } from '#shared/settings/stores.ts';
import { FINDING_CATALOGUE, type RuleId } from '#shared/sync/findingCatalogue.ts';
import type { TaskState } from '#shared/sync/task.ts';
import type { CheckedRun } from './checkedRun.ts';
import { type CheckFinding, judgeRun, mergeFindings } from './judge.ts';
import { AFTERWARDS_MS } from '../ownHost.ts';
import { placeOfMistake } from './placeOfMistake.ts';
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
  let { endAfterMs } = around;
  for (const scenario of SCENARIOS) {
    around.onScenario(scenario);
    const result = await runScenario(scenario, module, { ...around, endAfterMs });
    // What cannot be loaded cannot be tried in other ways either.
    if (has(result, 'provider-not-loaded'))
      return { module, scenarios: [...scenarios, await withPlace(result, module)] };
    scenarios.push(result);
    // One that has no end once is not waited for that long each time.
    if (has(result, 'sync-without-end')) endAfterMs = Math.min(endAfterMs, AFTERWARDS_MS);
  }
  return { module, scenarios };
}

function has({ findings }: ScenarioResult, rule: RuleId): boolean {
  return findings.some(({ id }) => id === rule);
}

/** Where a module has a mistake of syntax, the engine says to nobody who has imported it. */
async function withPlace(result: ScenarioResult, module: string): Promise<ScenarioResult> {
  const place = await placeOfMistake(module);
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
