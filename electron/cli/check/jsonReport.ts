import { FINDING_CATALOGUE, findingLink } from '#shared/sync/findingCatalogue.ts';
import { type CheckReport, isBroken } from './checkProvider.ts';

/** For programs: the same with each finding spelled out. */
export function jsonReport(report: CheckReport): object {
  return {
    provider: report.provider,
    keepsContract: !isBroken(report),
    scenarios: report.scenarios.map((scenario) => ({
      ...scenario,
      findings: scenario.findings.map(({ id, call, detail, count }) => {
        const { severity, says } = FINDING_CATALOGUE[id];
        return { id, severity, says, call, detail, count, link: findingLink(id) };
      }),
    })),
  };
}
