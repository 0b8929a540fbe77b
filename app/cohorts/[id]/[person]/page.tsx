import { MemberProgress } from "@/components/cohorts/member-progress";
import { findMember } from "./find-member";

export default async function MemberPage({ params }: PageProps<"/cohorts/[id]/[person]">) {
  const { id, person } = await params;
  return <MemberProgress cohortId={id} {...(await findMember(id, person))} />;
}
