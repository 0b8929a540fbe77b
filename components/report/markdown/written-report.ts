import type { AskedQuestion } from "@/core/scoring/report";
import type { ReportView } from "../report-view";

/** A report with what the candidate asked. */
export interface WrittenReport extends ReportView {
  asked: AskedQuestion[];
}
