import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cohortsFor } from "@/cohorts";
import { MemberProgress } from "@/components/cohorts/member-progress";
import { idOf, orNothing } from "../../../one-of-these";
import { visit } from "../../../visit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("Cohorts"))("member") };
}

export default async function MemberPage({ params }: PageProps<"/cohorts/[id]/[person]">) {
  const { person } = await visit();
  const { id, person: member } = await params;
  const view = await orNothing(cohortsFor(person).viewMember(idOf(id), idOf(member)));
  return <MemberProgress {...view} />;
}
