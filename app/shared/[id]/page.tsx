import { SharedReport } from "@/components/cohorts/shared-report";
import { findShared } from "./find-shared";

export default async function SharedReportPage({ params }: PageProps<"/shared/[id]">) {
  return <SharedReport view={await findShared((await params).id)} />;
}
