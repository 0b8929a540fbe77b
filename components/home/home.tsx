import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { Space } from "@/components/ui/space";
import { CoverageList } from "./coverage-list";
import { DueNotice } from "./due-notice";
import type { GuideLine, HomeGuide, UnfinishedInterview } from "./home-view";
import { type StartChoice, StartForm } from "./start-form";
import { useStartOptions } from "./start-options";
import { UnfinishedNotice } from "./unfinished-notice";

interface HomeProps {
  guide: HomeGuide;
  guides: GuideLine[];
  unfinished: UnfinishedInterview | null;
  model: { configured: boolean; name: string | null };
  defaults: StartChoice;
  /** Above the rest: what was just done, and how to take it back. */
  notice?: ReactNode;
}

/** The guide, one click to begin, and what of it was practised so far. */
export function Home({ guide, guides, unfinished, model, defaults, notice }: HomeProps) {
  const t = useTranslations("Home");
  const due = guide.questions.filter((question) => question.due).length;
  return (
    <main id="main" className="page pb-16">
      <PageHeading title={guide.role || guide.title} tab={null}>
        <p>{[guide.company, guide.candidate].filter(Boolean).join(" · ")}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 text-sm">
          <Link className="link py-1 touch:py-2.5" href={`/guides/${guide.slug}`}>
            {t("readGuide")}
          </Link>
          <Link className="link py-1 touch:py-2.5" href="/import">
            {t("bringOwn")}
          </Link>
        </p>
      </PageHeading>
      {notice}
      {unfinished && <UnfinishedNotice interview={unfinished} />}
      {due > 0 && <DueNotice guideId={guide.id} due={due} />}
      <section aria-label={t("newInterview")} className="mb-14">
        <StartForm
          key={guide.id}
          {...{ guide, guides, defaults }}
          options={useStartOptions(guide, model.configured)}
          primary={!unfinished}
        >
          <p className="text-sm text-soft">
            {model.configured ? t("spokenBy.model", { name: model.name ?? "" }) : t("spokenBy.builtIn")}
            <Space />
            <Link className="link" href="/settings">
              {t("changeModel")}
            </Link>
          </p>
        </StartForm>
      </section>
      <CoverageList guide={guide} />
    </main>
  );
}
