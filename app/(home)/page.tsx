import { DeletionNotice } from "@/components/deletion/deletion-notice";
import { Home } from "@/components/home/home";
import { NoGuide } from "@/components/home/no-guide";
import { interviewSettingsSchema, languageOf, seniorityOf } from "@/core/interview/settings";
import { findDeletion } from "../deletion";
import { visit } from "../visit";

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const { rehearsal } = await visit();
  const { guide: wanted, deleted } = await searchParams;
  const [view, deletion] = await Promise.all([
    rehearsal.viewHome(typeof wanted === "string" ? { guideId: wanted } : {}),
    findDeletion(deleted),
  ]);
  const notice = deletion && <DeletionNotice key={deletion.id} deletion={deletion} back="/" />;
  if (!view.guide) return <NoGuide notice={notice} />;
  const { kind, mode, persona, strictness, minutes } = interviewSettingsSchema.parse({});
  const language = languageOf(view.guide.language);
  const seniority = seniorityOf(view.guide.role);
  const defaults = { kind, mode, persona, strictness, seniority, minutes: String(minutes), language };
  return <Home {...view} guide={view.guide} defaults={defaults} notice={notice} />;
}
