import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Progress } from "@/components/progress/progress";
import { visit } from "../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Progress"))("title") };
}

export default async function ProgressPage({ searchParams }: PageProps<"/progress">) {
  const { guide } = await searchParams;
  const { rehearsal } = await visit();
  const view = await rehearsal.viewProgress(typeof guide === "string" ? { guideId: guide } : {});
  return <Progress view={view} />;
}
