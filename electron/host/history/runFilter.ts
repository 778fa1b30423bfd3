import type { HistoryFilter } from '#shared/history/queries.ts';

export interface Condition {
  /** Of the rows of `run`. */
  readonly sql: string;
  readonly values: readonly string[];
}

const OF_STORE = `EXISTS (SELECT 1 FROM task WHERE run_id = run.id
  AND identity_id IN (SELECT id FROM identity WHERE store_id = ?))`;

/** Run by run, so that a page is full before everything has been searched. */
const HAS_TEXT = `(
  EXISTS (SELECT 1 FROM task WHERE run_id = run.id AND identity_id IN (
    SELECT id FROM identity WHERE account LIKE ? ESCAPE '\\' OR part LIKE ? ESCAPE '\\'))
  OR EXISTS (SELECT 1 FROM error WHERE run_id = run.id
    AND (text LIKE ? ESCAPE '\\' OR message_args LIKE ? ESCAPE '\\'))
  OR EXISTS (SELECT 1 FROM finding WHERE run_id = run.id AND (id LIKE ? ESCAPE '\\' OR detail LIKE ? ESCAPE '\\'))
  OR EXISTS (SELECT 1 FROM last_words WHERE run_id = run.id AND text LIKE ? ESCAPE '\\')
  OR EXISTS (SELECT 1 FROM task WHERE run_id = run.id AND step LIKE ? ESCAPE '\\')
  OR EXISTS (SELECT 1 FROM step WHERE run_id = run.id AND text LIKE ? ESCAPE '\\'))`;
const TEXTS = HAS_TEXT.split('?').length - 1;

export function conditionOf({ storeId, outcome, text }: HistoryFilter): Condition {
  const parts: Condition[] = [];
  if (outcome !== null) parts.push({ sql: 'outcome = ?', values: [outcome] });
  if (storeId !== null) parts.push({ sql: OF_STORE, values: [storeId] });
  if (text !== null && text !== '') {
    const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    parts.push({ sql: HAS_TEXT, values: Array.from({ length: TEXTS }, () => pattern) });
  }
  if (parts.length === 0) return { sql: 'TRUE', values: [] };
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}
