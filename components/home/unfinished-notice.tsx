import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { LocalDate } from "@/components/ui/local-date";
import { drillKinds, interviewKinds } from "@/core/interview/settings";
import type { UnfinishedInterview } from "./home-view";

/** Offers to go on where the last interview was left. */
export function UnfinishedNotice({ interview }: { interview: UnfinishedInterview }) {
  const t = useTranslations("Home");
  const terms = useTranslations("Terms");
  const kind = [...interviewKinds, ...drillKinds].find((known) => known === interview.kind) ?? "whole";
  return (
    <section className="spread mb-10" aria-labelledby="unfinished">
      <div className="border-l-2 border-accent pl-5 md:col-start-2">
        <h2 id="unfinished" className="font-serif text-lg">
          {t("unfinished")}
        </h2>
        <p className="mt-1 mb-4 text-sm text-soft">
          {terms(`sitting.${kind}`)}
          {interview.questionNumber > 0 &&
            ` · ${t("atQuestion", { number: interview.questionNumber, count: interview.questionCount })}`}
          {" · "}
          <LocalDate at={interview.startedAt} withTime />
        </p>
        <ButtonLink look="primary" data-shortcut="start" href={`/interviews/${interview.id}`}>
          {t("continue")}
        </ButtonLink>
      </div>
    </section>
  );
}
