/** The place of each number of a row; a chunk has all of its rows in one Int32Array, like the tasks of a run. */
export const CELL = {
  /** Method, findings, and whether the arguments are packed into the text. */
  meta: 0,
  process: 1,
  task: 2,
  hr: 3,
  text: 4,
  x: 5,
  y: 6,
  took: 7,
} as const;

export const ROW_CELLS = Object.keys(CELL).length;

/** No process or no task. */
export const NOBODY = -1;

const METHOD_BITS = 0xff;
const PACKED = 0x100;
const FINDINGS_SHIFT = 9;

export function metaOf(method: number, isPacked: boolean): number {
  return method | (isPacked ? PACKED : 0);
}

export function metaWithFindings(meta: number, findings: number): number {
  return meta | (findings << FINDINGS_SHIFT);
}

export function methodIn(meta: number): number {
  return meta & METHOD_BITS;
}

export function isPackedIn(meta: number): boolean {
  return (meta & PACKED) !== 0;
}

export function findingsIn(meta: number): number {
  return meta >>> FINDINGS_SHIFT;
}
