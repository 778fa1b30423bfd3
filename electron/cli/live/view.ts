import type { StatusReport } from '#shared/protocol/external.ts';

/** Something that shows reports as they come. */
export interface ReportView {
  show(report: StatusReport): void;
  close(): void;
}
