import { explain } from '#shared/i18n/explain.ts';
import { type Explanations, loadExplanations } from '#shared/i18n/explanations/index.ts';
import { errorSentence, taskName } from '#shared/i18n/taskText.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import { formatHresult, namesOf } from '#shared/mapi/hresult.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { EXIT } from '../exitCodes.ts';
import { withHost } from '../host.ts';
import { presentLines, sentenceOf, TONE_OF_SEVERITY } from '../report/errorLines.ts';
import { type Paint, paintFor } from '../terminal/colours.ts';
import { writeBlocks, writeJson } from '../terminal/write.ts';
import type { World } from '../world.ts';

export async function errors({ json }: { readonly json?: true }, { terminal, texts }: World): Promise<number> {
  const [report, explanations] = await Promise.all([withHost((host) => host.status()), loadExplanations(texts.locale)]);
  const { out } = terminal;
  if (json === true) writeJson(out, errorObjects(report, explanations, texts));
  else writeBlocks(out, errorBlocks(report, explanations, texts, paintFor(out)));
  return report.summary.errors > 0 ? EXIT.failed : EXIT.ok;
}

/** Sentence by sentence, with name, meaning and what to do; last what a retry has made a thing of the past. */
function errorBlocks(report: StatusReport, explanations: Explanations, texts: Texts, paint: Paint): string[][] {
  const { t } = texts;
  if (report.errors.length === 0) return [[t('empty.noErrors')]];
  const block = (line: ErrorLine): string[] => {
    const { meaning, action } = explain(line.hr, explanations, t);
    const names = namesOf(line.hr);
    const fields = [
      ...(names.length === 0 ? [] : [[t('errors.names'), names.join(', ')] as const]),
      [t('errors.meaning'), meaning] as const,
      [t('errors.action'), action] as const,
    ];
    return [
      paint(sentenceOf(line, report.tasks, texts), TONE_OF_SEVERITY[line.severity]),
      ...fields.map(([name, value]) => `  ${t('errors.field', { name, value })}`),
    ];
  };
  const past = report.errors.filter(({ isPast }) => isPast);
  const blocks = presentLines(report).map(block);
  if (past.length > 0) blocks.push([paint(t('errors.section.past'), 'heading')], ...past.map(block));
  return blocks;
}

function errorObjects({ errors: lines, tasks }: StatusReport, explanations: Explanations, { t }: Texts): object[] {
  return lines.map((line) => {
    const task = tasks[line.task] as TaskIdentity;
    return {
      task: line.task,
      name: taskName(task, t),
      severity: line.severity,
      code: formatHresult(line.hr),
      names: namesOf(line.hr),
      sentence: errorSentence(line, task, t),
      ...explain(line.hr, explanations, t),
      count: line.count,
      firstAt: line.firstAt,
      isPast: line.isPast,
    };
  });
}
