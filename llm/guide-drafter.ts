import { guideDraftSchema } from "@/core/guide/drafting/draft";
import type { DraftTask, GuideDrafter } from "@/use-cases/ports/material";
import { fenceKeyFor } from "./fence-key";
import { languageName } from "./language-name";
import { type Prompts, promptById } from "./prompts";
import type { ModelSettings } from "./settings";
import { createStructuredTask } from "./structured-task";

/** Has the configured model draft a guide from a CV and a job description. */
export function createGuideDrafter(settings: ModelSettings, prompts: Prompts): GuideDrafter {
  return createStructuredTask(settings, {
    prompt: promptById(prompts, "draft-guide"),
    schema: guideDraftSchema,
    inputsFor: ({ cv, job, language }: DraftTask) => ({
      key: fenceKeyFor(`${cv}\n${job}`),
      cv: cv || null,
      job: job || null,
      language: languageName(language),
    }),
  });
}
