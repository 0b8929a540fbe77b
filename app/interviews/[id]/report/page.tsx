import { notFound } from "next/navigation";
import { ShareReport } from "@/components/cohorts/share-report";
import { GuideDesk } from "@/components/guide/guide-desk";
import { ReportPage } from "@/components/report/report";
import { StillRunning } from "@/components/report/still-running";
import { accountsAreOn } from "@/wiring/accounts";
import { sharingFor } from "@/wiring/cohorts";
import { visit } from "../../../visit";
import { interviewId } from "../interview-id";

export default async function InterviewReportPage({ params }: PageProps<"/interviews/[id]/report">) {
  const { rehearsal, person } = await visit();
  const view = await rehearsal.viewReport(await interviewId(params));
  if (!view) notFound();
  if (!view.endedAt) return <StillRunning id={view.id} />;
  const { id, newestRevision } = view.guide;
  const sharing = accountsAreOn() && (
    <ShareReport interviewId={view.id} {...(await sharingFor(person).view(view.id))} />
  );
  if (newestRevision === null) return <ReportPage view={view} sharing={sharing} />;
  return (
    <GuideDesk guideId={id} revision={newestRevision}>
      <ReportPage view={view} sharing={sharing} />
    </GuideDesk>
  );
}
