import { notFound } from "next/navigation";
import { findGuide } from "./find-guide";

/** Looks for the guide outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function GuideLayout({ params, children }: LayoutProps<"/guides/[slug]">) {
  if (!(await findGuide((await params).slug))) notFound();
  return children;
}
