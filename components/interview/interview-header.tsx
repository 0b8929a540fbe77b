"use client";

import { useTranslations } from "next-intl";
import type { LiveState } from "@/core/interview/wire";
import { useClock } from "./use-clock";

/** Where the interview stands, in one quiet line that stays in view. */
export function InterviewHeader({ state }: { state: LiveState }) {
  const t = useTranslations("Interview");
  const terms = useTranslations("Terms");
  const minutes = useClock(state);
  return (
    <section
      aria-label={t("progress")}
      className="stay-top z-20 border-b border-hairline bg-paper print:static"
    >
      <div className="page">
        <div className="grid grid-cols-[auto_auto] justify-between gap-x-4 py-2 wrap-anywhere text-sm md:grid-cols-[8rem_1fr_1fr_1fr] md:justify-normal md:gap-x-8">
          <p className="md:text-right">{terms(`section.${knownSection(state.section)}`)}</p>
          <p className="text-right text-soft md:text-left">
            {state.questionNumber > 0 &&
              t("questionOf", { number: state.questionNumber, count: state.questionCount })}
          </p>
          <p className="text-soft md:text-center">{t(`speaker.${state.speaker}`)}</p>
          <p className="text-right text-soft">
            {state.status === "running" ? t("minutesLeft", { minutes }) : t(`clock.${state.status}`)}
          </p>
        </div>
      </div>
    </section>
  );
}

const sections = [
  "opening",
  "introduction",
  "project",
  "technical",
  "design",
  "domain",
  "behavioral",
  "ask",
  "closing",
] as const;

/** The server names sections; one that this page has no word for is shown as the conversation's opening. */
function knownSection(section: string): (typeof sections)[number] {
  return sections.find((known) => known === section) ?? "opening";
}
