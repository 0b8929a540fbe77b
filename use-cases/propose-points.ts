import { RehearsalError } from "@/core/errors";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedQuestion } from "@/core/guide/editing/guide-edit";
import { type CheckedProposal, checkProposed } from "@/core/guide/proposing/check-proposed";
import { type ModelBudget, makePaid } from "./model-budget";
import type { PointProposer } from "./ports/material";
import { promptsUsed } from "./provenance";

/** Key points to be reviewed; nothing of them is stored. */
export interface PointProposal extends CheckedProposal {
  model: string;
  /** To be sent back with what is saved. */
  madeBy: PromptUsed[];
}

export interface ProposePointsDependencies {
  /** Null where no model is configured. */
  proposer: PointProposer | null;
  budget: ModelBudget;
}

/** The answer as it is being edited. */
function answerOf({ telling }: EditedQuestion): string {
  const { form: _, answer, ...parts } = telling;
  return answer ?? Object.values(parts).join("\n");
}

/**
 * Has the model propose key points for a question as it is being edited.
 * @param language BCP 47 language of the guide
 * @throws RehearsalError "invalid-input" for a question without an answer; "not-supported" without a model; "budget-spent"; "unavailable" when the
 * endpoint fails
 */
export async function proposePoints(
  { proposer, budget }: ProposePointsDependencies,
  ownerId: string,
  edited: EditedQuestion,
  language: string,
  signal: AbortSignal,
): Promise<PointProposal> {
  if (!proposer)
    throw new RehearsalError("not-supported", "No model is set up that could propose key points.");
  const answer = answerOf(edited).trim();
  const { kind, text: question } = edited;
  if (answer === "" || question.trim() === "") {
    throw new RehearsalError(
      "invalid-input",
      "Write the question and its answer first; the points come from it.",
    );
  }
  const task = { kind, question, answer, language };
  const { model } = proposer;
  const what = { interviewId: null, purpose: "key-points", model } as const;
  const { reply, provenance } = await makePaid(budget, ownerId, what, (meter) =>
    proposer.run(task, signal, meter),
  );
  return { ...checkProposed(reply.points, task), model, madeBy: promptsUsed(provenance) };
}
