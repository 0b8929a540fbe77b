import type { ImproveTask, QuestionImprover } from "@/use-cases/ports/improver";
import { askedPersonNames } from "./asked-person-names";
import { createImprover } from "./checked-wording";
import { fenceKeyFor } from "./fence-key";
import { languageName } from "./language-name";
import { type Prompts, promptById } from "./prompts";
import type { ModelSettings } from "./settings";

/** Longer is no question any more, in UTF-16 units. */
const longest = 600;

/** In words, as a prompt says it. */
const lacks: Record<ImproveTask["weak"][number], string> = {
  specific: "a fact of this role or company",
  open: "openness: it can be answered with yes, no or a figure",
  insider: "something that only an insider knows",
  fitting: "fit with the person who is asked",
  purposeful: "a purpose",
  concise: "brevity: one clear question",
};

/** Has the candidate's question worded better by the configured model. */
export function createQuestionImprover(settings: ModelSettings, prompts: Prompts): QuestionImprover {
  return createImprover(settings, {
    prompt: promptById(prompts, "better-question"),
    longest,
    inputsFor: ({ question, role, company, interviewer, weak, language }: ImproveTask) => ({
      role: role || "not named",
      company: company || null,
      interviewer: askedPersonNames[interviewer],
      key: fenceKeyFor(question),
      question,
      weak: weak.map((name) => lacks[name]).join("; ") || null,
      language: languageName(language),
    }),
  });
}
