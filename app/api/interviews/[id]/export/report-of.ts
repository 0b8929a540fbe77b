import { RehearsalError } from "@/core/errors";
import type { ReportView } from "@/use-cases/view-report";
import type { Rehearsal } from "@/wiring/rehearsal";
import { type InterviewRoute, interviewId } from "../interview-id";

/** The report at an address. @throws RehearsalError "not-found"; "conflict" while the interview goes on: it shows no marks before its end */
export async function reportOf(rehearsal: Rehearsal, route: InterviewRoute): Promise<ReportView> {
  const view = await rehearsal.viewReport(await interviewId(route));
  if (!view) throw new RehearsalError("not-found", "There is no such interview.");
  if (view.endedAt) return view;
  throw new RehearsalError("conflict", "This interview isn't over; its report can be had when it has ended.");
}

/** For example `rehearsal-2026-11-23-whole.md`. */
export function fileName({ startedAt, settings }: ReportView, extension: string): string {
  return `rehearsal-${startedAt.slice(0, 10)}-${settings.kind}.${extension}`;
}
