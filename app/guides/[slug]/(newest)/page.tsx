import { notFound } from "next/navigation";
import { GuideActions } from "@/components/guide/guide-actions";
import { GuideDesk } from "@/components/guide/guide-desk";
import { GuideReader } from "@/components/guide/guide-reader";
import { RevisionList } from "@/components/guide/revision-list";
import { visit } from "../../../visit";
import { findGuide } from "../find-guide";

export default async function GuidePage({ params }: PageProps<"/guides/[slug]">) {
  const found = await findGuide((await params).slug);
  if (!found) notFound();
  const { rehearsal } = await visit();
  const { id, revision, guide } = found;
  const revisions = await rehearsal.listRevisions(id);
  const history = <RevisionList slug={guide.slug} revisions={revisions} shown={revision} />;
  return (
    <GuideDesk key={id} guideId={id} revision={revision} model={await rehearsal.findModel()}>
      <GuideReader guide={guide} actions={<GuideActions guideId={id} />} history={history} />
    </GuideDesk>
  );
}
