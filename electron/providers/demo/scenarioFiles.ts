import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseScenario, type Scenario } from './scenario.ts';
import { builtInScenarios } from './scenarios/index.ts';

/** The scenario that `settings.scenario` names: one that is built in, or a file. */
export async function findScenario(name: unknown): Promise<Scenario> {
  if (typeof name !== 'string') throw new TypeError('settings.scenario must be the name of a scenario or a file');
  if (Object.hasOwn(builtInScenarios, name)) return parseScenario(builtInScenarios[name], name);
  if (!name.endsWith('.json')) {
    throw new TypeError(`There is no scenario '${name}'. There are: ${Object.keys(builtInScenarios).join(', ')}`);
  }
  return parseScenario(parseJson(await readFile(path.resolve(name), 'utf8'), name), name);
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`Scenario ${source} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
