import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DeletionNotice } from "@/components/deletion/deletion-notice";
import { InterviewList } from "@/components/interviews/interview-list";
import { addressOf, InterviewPages } from "@/components/interviews/interview-pages";
import { InterviewSearch } from "@/components/interviews/interview-search";
import { NoInterviews } from "@/components/interviews/no-interviews";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { interviewKinds } from "@/core/interview/settings";
import { longestSearch } from "@/use-cases/list-interviews";
import { findDeletion } from "../../deletion";
import { visit } from "../../visit";

const querySchema = z.object({
  q: z.string().trim().catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export default async function InterviewsPage({ searchParams }: PageProps<"/interviews">) {
  const { rehearsal } = await visit();
  const query = await searchParams;
  const { q: sought, page: wanted } = querySchema.parse(query);
  const text = sought.slice(0, longestSearch);
  const [t, terms] = await Promise.all([getTranslations("Interviews"), getTranslations("Terms.sitting")]);
  const kinds = interviewKinds.filter((kind) => terms(kind).toLowerCase().includes(text.toLowerCase()));
  const [found, deletion] = await Promise.all([
    rehearsal.listInterviews({ text, kinds, page: wanted }),
    findDeletion(query.deleted),
  ]);
  const { items, count, page, pages } = found;
  const address = addressOf(text, page);
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={t("title")}>
        {count > 0 && <p>{t(text ? "countFound" : "count", { count, text })}</p>}
      </PageHeading>
      {deletion && <DeletionNotice key={deletion.id} deletion={deletion} back={address} />}
      {(count > 0 || text) && <InterviewSearch text={text} />}
      {sought !== text && (
        <div className="mb-6">
          <Notice>{t("cut", { most: longestSearch })}</Notice>
        </div>
      )}
      {count > 0 ? <InterviewList interviews={items} address={address} /> : <NoInterviews text={text} />}
      <InterviewPages text={text} page={page} pages={pages} />
    </main>
  );
}
