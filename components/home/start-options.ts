import { useTranslations } from "next-intl";
import {
  interviewKinds,
  interviewLanguages,
  interviewModes,
  personaIds,
  seniorities,
  strictnesses,
} from "@/core/interview/settings";

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
 * Every choice before an interview, worded on the server so that the page needs neither the lists nor their words.
 * @param due how many questions are due for review today
 * @param guideLanguage the guide's, as BCP 47
 * @param byModel whether a model words the interviewer's lines
 */
export function useStartOptions(due: number, guideLanguage: string, byModel: boolean): StartOptions {
  const t = useTranslations("Terms");
  const home = useTranslations("Home");
  return {
    kind: [
      ...interviewKinds.map((value) => ({ value, label: t(`sitting.${value}`) })),
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
    language: interviewLanguages.map((value) => ({
      value,
      label: t(`language.${value}`),
      ...(guideLanguage.startsWith(value)
        ? {}
        : { hint: home(byModel ? "languageHint.translated" : "languageHint.asWritten") }),
    })),
  };
}
