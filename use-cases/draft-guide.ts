import { RehearsalError } from "@/core/errors";
import type { DraftTexts } from "@/core/guide/drafting/draft";
import { type VerifiedDraft, verifyDraft } from "@/core/guide/drafting/verify-draft";
import { writeDraft } from "@/core/guide/drafting/write-draft";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import { detectLanguage } from "@/core/guide/language";
import { type ModelBudget, makePaid } from "./model-budget";
import type { GuideDrafter } from "./ports/material";
import { promptsUsed } from "./provenance";

/** A drafted guide to be reviewed, with its Markdown; nothing of it is stored. */
export interface DraftedGuide extends VerifiedDraft {
  markdown: string;
  model: string;
  /** To be sent back with what is stored. */
  madeBy: PromptUsed[];
}

export interface DraftGuideDependencies {
  /** Null where no model is configured. */
  drafter: GuideDrafter | null;
  budget: ModelBudget;
}

/** About forty pages; a model's context has an end. */
const mostCharacters = 60_000;

/**
 * Has the model draft a guide from a CV and a job description, and keeps of it what these bear out.
 * @throws RehearsalError "invalid-input" without any text, or with too much; "not-supported" without a model; "budget-spent";
 * "unavailable" when the endpoint fails
 */
export async function draftGuide(
  { drafter, budget }: DraftGuideDependencies,
  ownerId: string,
  texts: DraftTexts,
  signal: AbortSignal,
): Promise<DraftedGuide> {
  if (!drafter) throw new RehearsalError("not-supported", "No model is set up that could draft a guide.");
  const [cv, job] = [texts.cv.trim(), texts.job.trim()];
  if (cv === "") {
    throw new RehearsalError("invalid-input", "Without a CV there is nothing to say of you. Paste it first.");
  }
  if (cv.length + job.length > mostCharacters) {
    throw new RehearsalError(
      "invalid-input",
      `These texts have ${cv.length + job.length} characters; at most ${mostCharacters} can be read. Leave out what does not matter.`,
    );
  }
  const language = detectLanguage(job || cv);
  const { model } = drafter;
  const what = { interviewId: null, purpose: "guide-draft", model } as const;
  const { reply, provenance } = await makePaid(budget, ownerId, what, (meter) =>
    drafter.run({ cv, job, language }, signal, meter),
  );
  const verified = verifyDraft(reply, { cv, job });
  const markdown = writeDraft(verified.draft, language);
  return { ...verified, markdown, model, madeBy: promptsUsed(provenance) };
}
