import { Progress } from "@/components/progress/progress";
import { visit } from "../visit";

export default async function ProgressPage({ searchParams }: PageProps<"/progress">) {
  const { guide } = await searchParams;
  const { rehearsal } = await visit();
  const view = await rehearsal.viewProgress(typeof guide === "string" ? { guideId: guide } : {});
  return <Progress view={view} />;
}
