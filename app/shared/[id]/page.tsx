import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sharingFor } from "@/cohorts";
import { SharedReport } from "@/components/cohorts/shared-report";
import { idOf, orNothing } from "../../one-of-these";
import { visit } from "../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Cohorts"))("sharedReport") };
}

export default async function SharedReportPage({ params }: PageProps<"/shared/[id]">) {
  const { person } = await visit();
  const view = await orNothing(sharingFor(person).read(idOf((await params).id)));
  if (!view) notFound();
  return <SharedReport view={view} />;
}
