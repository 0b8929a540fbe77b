import { useTranslations } from "next-intl";
import {
  type InterviewKind,
  interviewKinds,
  interviewLanguages,
  interviewModes,
  personaIds,
  seniorities,
  strictnesses,
} from "@/core/interview/settings";

import type { HomeGuide } from "./home-view";

/** Drills of one topic or question start where that topic or question stands. */
const startDrills = ["weak-points", "due", "quick-fire"] as const;

const lengths = ["15", "30", "45", "60"] as const;

interface Option {
  value: string;
  label: string;
  /** A line on what choosing it means. */
  hint?: string;
}
export type StartOptions = Record<
  "kind" | "mode" | "persona" | "strictness" | "seniority" | "minutes" | "language",
  Option[]
>;

/**
 * Every choice before an interview on a guide, worded on the server so that the page needs neither the lists nor their words.
 * @param byModel whether a model words the interviewer's lines
 */
export function useStartOptions(
  { questions, language: guideLanguage }: Pick<HomeGuide, "questions" | "language">,
  byModel: boolean,
): StartOptions {
  const t = useTranslations("Terms");
  const home = useTranslations("Home");
  const common = useTranslations("Common");
  const due = questions.filter((question) => question.due).length;
  const kinds = new Set<string>(questions.map(({ kind }) => kind));
  const isThere = (kind: InterviewKind) => kind === "whole" || kind === "ask" || kinds.has(kind);
  return {
    kind: [
      ...interviewKinds.filter(isThere).map((value) => ({ value, label: t(`sitting.${value}`) })),
      ...startDrills.map((value) => ({
        value,
        label: t(`sitting.${value}`),
        hint: home(`kindHint.${value}`, { count: due }),
      })),
    ],
    mode: interviewModes.map((value) => ({ value, label: t(`mode.${value}`), hint: t(`modeHint.${value}`) })),
    persona: personaIds.map((value) => ({
      value,
      label: t(`persona.${value}`),
      hint: t(`personaHint.${value}`),
    })),
    strictness: strictnesses.map((value) => ({
      value,
      label: t(`strictness.${value}`),
      hint: t(`strictnessHint.${value}`),
    })),
    seniority: seniorities.map((value) => ({ value, label: t(`seniority.${value}`) })),
    minutes: lengths.map((value) => ({ value, label: home("minutes", { minutes: Number(value) }) })),
    language: interviewLanguages.map((value) => {
      const hints = [
        ...(guideLanguage.startsWith(value) ? [] : ([byModel ? "translated" : "asWritten"] as const)),
        ...(value === "en" || byModel ? [] : (["notRated"] as const)),
      ];
      const label = t(`language.${value}`);
      if (hints.length === 0) return { value, label };
      const said = hints.map((one) => home(`languageHint.${one}`));
      return { value, label, hint: said.reduce((lead, what) => common("after", { lead, what })) };
    }),
  };
}
