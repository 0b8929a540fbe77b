import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SharedReport } from "@/components/cohorts/shared-report";
import { findShared } from "./find-shared";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Cohorts"))("sharedReport") };
}

export default async function SharedReportPage({ params }: PageProps<"/shared/[id]">) {
  return <SharedReport view={await findShared((await params).id)} />;
}
