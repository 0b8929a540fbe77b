import { RehearsalError } from "@/core/errors";
import { beginInterview } from "@/core/interview/begin-interview";
import { phraseBuiltIn } from "@/core/interview/phrase-built-in";
import { planInterview } from "@/core/interview/plan-interview";
import { type InterviewSettings, languageOf, seniorityOf } from "@/core/interview/settings";
import { learnOutcome } from "./outlast-outage";
import type { GuideStore } from "./ports/guides";
import type { InterviewStore } from "./ports/interviews";
import type { ReplySpeaker } from "./speak-reply";
import { readPastPractice, type StandingDependencies } from "./standings";

export interface StartInterviewDependencies extends StandingDependencies {
  guides: GuideStore;
  interviews: InterviewStore;
  speaker: ReplySpeaker;
  now: () => number;
  newId: () => string;
  newSeed: () => number;
}

/** What is chosen before an interview; language and seniority that are left out are the guide's own and the one that its role names. */
export type StartSettings = Omit<InterviewSettings, "seniority" | "language"> &
  Partial<Pick<InterviewSettings, "seniority" | "language">>;

/**
 * Plans an interview on the guide's newest revision, stores it with its opening, and lets the interviewer speak. Once for each id: again, it
 * is the interview that there is.
 * @throws RehearsalError "not-found" for an unknown guide, "invalid-input" when the guide has nothing of the chosen kind
 */
export async function startInterview(
  dependencies: StartInterviewDependencies,
  ownerId: string,
  guideId: string,
  chosen: StartSettings,
  id: string,
): Promise<{ id: string }> {
  const { guides, interviews, speaker, now, newId, newSeed } = dependencies;
  const stored = await guides.find(ownerId, guideId);
  if (!stored) throw new RehearsalError("not-found", "There is no such guide. Choose one on the first page.");
  const seed = newSeed();
  const settings = {
    ...chosen,
    language: chosen.language ?? languageOf(stored.guide.language),
    seniority: chosen.seniority ?? seniorityOf(stored.guide.role),
  };
  const { chosen: questions, lastScores } = await readPastPractice(
    dependencies,
    ownerId,
    stored,
    settings.kind,
  );
  const plan = planInterview(stored.guide, settings, seed, questions, lastScores);
  if (plan.sections.length === 0) {
    throw new RehearsalError(
      "invalid-input",
      "This guide has no question of that kind. Choose another kind.",
    );
  }
  const context = { guide: stored.guide, settings, plan, seed, transcript: [] };
  const { move, state, utterance } = beginInterview(context, now());
  const phrased = phraseBuiltIn(context, state, { move, utterance });
  const opening = {
    id: newId(),
    move,
    questionId: "questionId" in move ? move.questionId : null,
    builtInText: phrased.text,
    wordedBy: (await speaker.voice(ownerId, null)).speaker,
  };
  const interview = { id, guide: stored, settings, plan, seed, status: "running" as const };
  const begun = { ...interview, state: { ...state, usedPhrases: phrased.usedPhrases } };
  const opened = await learnOutcome(() => interviews.create(ownerId, begun, opening));
  if (opened === opening.id && opening.wordedBy === "model") speaker.speak(ownerId, id, opening.id);
  return { id };
}
