import { toReportDocument } from "@/use-cases/report-document";
import { answer } from "../../../../answer";
import { attachment } from "../../../../attachment";
import type { InterviewRoute } from "../../interview-id";
import { fileName, reportOf } from "../report-of";

/** The report with its transcript as JSON; docs/report-schema.json describes it. */
export function GET(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const view = await reportOf(rehearsal, route);
      const text = `${JSON.stringify(toReportDocument(view), null, 2)}\n`;
      return attachment(text, "application/json; charset=utf-8", fileName(view, "json"));
    },
    "exports",
  );
}
