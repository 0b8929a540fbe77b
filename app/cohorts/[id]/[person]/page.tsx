import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MemberProgress } from "@/components/cohorts/member-progress";
import { findMember } from "./find-member";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Cohorts"))("member") };
}

export default async function MemberPage({ params }: PageProps<"/cohorts/[id]/[person]">) {
  const { id, person } = await params;
  return <MemberProgress cohortId={id} {...(await findMember(id, person))} />;
}
