import { GuideReader } from "@/components/guide/guide-reader";
import { OldRevision } from "@/components/guide/old-revision";
import { RevisionList } from "@/components/guide/revision-list";
import { visit } from "../../../../visit";
import { findRevision } from "./find-revision";

type Props = PageProps<"/guides/[slug]/revisions/[number]">;

/** A guide as it was: to be read, and gone back to. */
export default async function RevisionPage({ params }: Props) {
  const { slug, number } = await params;
  const { old, revision, newest } = await findRevision(slug, number);
  const { rehearsal } = await visit();
  const revisions = await rehearsal.listRevisions(newest.id);
  const history = <RevisionList slug={newest.guide.slug} revisions={revisions} shown={revision} />;
  const notice = (
    <OldRevision {...{ guideId: newest.id, slug: newest.guide.slug, revision }} newest={newest.revision} />
  );
  return <GuideReader guide={old} notice={notice} history={history} />;
}
