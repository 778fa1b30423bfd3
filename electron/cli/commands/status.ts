import { withHost } from '../host.ts';
import { exitCodeOfReport } from '../report/outcome.ts';
import { statusLines } from '../report/statusLines.ts';
import { paintFor } from '../terminal/colours.ts';
import { writeJson, writeLines } from '../terminal/write.ts';
import type { World } from '../world.ts';

export async function status({ json }: { readonly json?: true }, { terminal, texts }: World): Promise<number> {
  const report = await withHost((host) => host.status());
  const { out } = terminal;
  if (json === true) writeJson(out, report);
  else writeLines(out, statusLines(report, texts, out.columns, paintFor(out)));
  return exitCodeOfReport(report);
}
