import { notFound } from "next/navigation";
import { visit } from "../../visit";
import { interviewId } from "./interview-id";

/**
 * Looks for the interview outside of the skeletons: an answer that has begun with one can no longer be a 404. For the same reason no
 * skeleton stands above this one; each list has its own.
 */
export default async function InterviewLayout({ params, children }: LayoutProps<"/interviews/[id]">) {
  const { rehearsal } = await visit();
  if (!(await rehearsal.hasInterview(await interviewId(params)))) notFound();
  return children;
}
