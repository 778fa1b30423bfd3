import type { Patch, Snapshot } from '#shared/protocol/bridge.ts';
import { ROW_WIDTH } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { RunInfo } from '#shared/sync/run.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';

/** What the window knows of a run. Patches are written in place: there is no room for copies at 10,000 rows a frame. */
export interface RunState {
  /** Another one for each run that is shown: recordings have runs with the ids of live ones. */
  readonly key: string;
  info: RunInfo;
  readonly tasks: readonly TaskIdentity[];
  readonly cells: Int32Array;
  readonly steps: (string | null)[];
  readonly errors: ErrorLine[];
  /** Counts what was applied, over all runs, so that no two states of a row have the same version. */
  version: number;
  readonly rowVersions: Uint32Array;
  errorsVersion: number;
}

/** Step texts are not in a snapshot: those that were received earlier in the same run, from the same source, stay. */
export function startFrom(snapshot: Snapshot, previous: RunState | null, source = 0): RunState {
  const { run, tasks, cells, errors } = snapshot;
  const key = `${source}-${run.id}`;
  const version = (previous?.version ?? 0) + 1;
  return {
    key,
    info: run,
    tasks,
    cells: cells.slice(),
    steps: previous?.key === key ? previous.steps : tasks.map(() => null),
    errors: [...errors],
    version,
    rowVersions: new Uint32Array(tasks.length).fill(version),
    errorsVersion: version,
  };
}

export function applyPatch(state: RunState, patch: Patch): void {
  state.version += 1;
  copyRows(state, patch.rows);
  for (const [row, step] of patch.steps) {
    state.steps[row] = step;
    state.rowVersions[row] = state.version;
  }
  for (const [position, line] of patch.errors) state.errors[position] = line;
  if (patch.errors.length > 0) state.errorsVersion = state.version;
  if (patch.run !== null) state.info = patch.run;
}

function copyRows({ cells, rowVersions, version }: RunState, rows: Int32Array): void {
  for (let at = 0; at < rows.length; at += ROW_WIDTH + 1) {
    const row = rows[at] as number;
    const target = row * ROW_WIDTH;
    for (let cell = 0; cell < ROW_WIDTH; cell += 1) cells[target + cell] = rows[at + 1 + cell] as number;
    rowVersions[row] = version;
  }
}
