import { findMember } from "./find-member";

/** Looks for the member outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function MemberLayout({ params, children }: LayoutProps<"/cohorts/[id]/[person]">) {
  const { id, person } = await params;
  await findMember(id, person);
  return children;
}
