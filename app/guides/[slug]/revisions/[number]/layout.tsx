import { redirect } from "next/navigation";
import { findRevision } from "./find-revision";

type Props = LayoutProps<"/guides/[slug]/revisions/[number]">;

/** Looks for the revision outside of the skeleton: an answer that has begun with one can no longer be a 404. */
export default async function RevisionLayout({ params, children }: Props) {
  const { slug, number } = await params;
  const { revision, newest } = await findRevision(slug, number);
  return revision === newest.revision ? redirect(`/guides/${newest.guide.slug}`) : children;
}
