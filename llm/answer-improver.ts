import type { AnswerImprover, TellTask } from "@/use-cases/ports/improver";
import { createImprover } from "./checked-wording";
import { fenceKeyFor } from "./fence-key";
import { languageName } from "./language-name";
import { type Prompts, promptById } from "./prompts";
import type { ModelSettings } from "./settings";

/** About five minutes of speech, in UTF-16 units. */
const longest = 5_000;

/** Has the candidate's answer told better by the configured model, from the candidate's words and the guide's. */
export function createAnswerImprover(settings: ModelSettings, prompts: Prompts): AnswerImprover {
  return createImprover(settings, {
    prompt: promptById(prompts, "better-answer"),
    longest,
    inputsFor: ({ question, story, said, guide, gaps, language }: TellTask) => ({
      question,
      story,
      key: fenceKeyFor([question, ...said, ...guide].join("\n")),
      said: said.join("\n\n"),
      guide: guide.join("\n\n"),
      gaps: gaps.map((gap) => ({ gap })),
      language: languageName(language),
    }),
  });
}
