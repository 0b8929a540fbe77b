import { z } from "zod";
import { proposedPointSchema } from "@/core/guide/proposing/proposed-point";
import type { PointProposer, ProposeTask } from "@/use-cases/ports/material";
import { fenceKeyFor } from "./fence-key";
import { languageName } from "./language-name";
import { type Prompts, promptById } from "./prompts";
import type { ModelSettings } from "./settings";
import { createStructuredTask } from "./structured-task";

/** Has the configured model propose key points for one question of a guide. */
export function createPointProposer(settings: ModelSettings, prompts: Prompts): PointProposer {
  return createStructuredTask(settings, {
    prompt: promptById(prompts, "propose-key-points"),
    schema: z.object({ points: z.array(proposedPointSchema).min(1).max(12) }),
    inputsFor: ({ kind, question, answer, language }: ProposeTask) => ({
      kind,
      star: kind === "project" || kind === "behavioral",
      introduction: kind === "introduction",
      key: fenceKeyFor(`${question}\n${answer}`),
      question,
      answer,
      language: languageName(language),
    }),
  });
}
