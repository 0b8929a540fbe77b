import { getFormatter, getTranslations } from "next-intl/server";
import { writeReport } from "@/components/report/markdown/write-report";
import { answer } from "../../../../answer";
import { attachment, markdownType } from "../../../../attachment";
import type { InterviewRoute } from "../../interview-id";
import { fileName, reportOf } from "../report-of";

/** The report with its transcript as Markdown, in the interface's language. */
export function GET(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const [view, t, format] = await Promise.all([
        reportOf(rehearsal, route),
        getTranslations(),
        getFormatter(),
      ]);
      return attachment(writeReport(view, { t, format }), markdownType, fileName(view, "md"));
    },
    "exports",
  );
}
