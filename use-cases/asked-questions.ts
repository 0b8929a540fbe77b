import { askContextOf } from "@/core/scoring/ask/ask-context";
import { matchPrepared } from "@/core/scoring/ask/match-prepared";
import { betterWording } from "@/core/scoring/ask/wording/better-wording";
import type { AskedQuestion, AskedWording } from "@/core/scoring/report";
import { chooseRater, newestBy, notRated } from "./report-input";
import type { InterviewSnapshot, StoredAnswer, StoredWording } from "./stored";

/** The candidate's own questions, in the order in which they were asked. */
export function toAskedQuestions(
  interview: InterviewSnapshot,
  answers: StoredAnswer[],
  wordings: ReadonlyMap<string, StoredWording>,
  modelConfigured: boolean,
): AskedQuestion[] {
  const rater = chooseRater(answers, modelConfigured);
  const prepared = interview.guide.guide.questionsToAsk;
  return answers.flatMap((answer) => {
    const turn = interview.turns.find((candidate) => candidate.id === answer.askedTurnId);
    if (!turn) return [];
    const rating = newestBy(answer, rater)?.rating ?? null;
    const { id: turnId, text } = turn;
    return [
      {
        ...{ turnId, text, rating },
        preparedId: matchPrepared(text, prepared)?.id ?? null,
        notRated: rating ? null : notRated(answer),
        wording: wordingOf(interview, text, wordings.get(answer.id)),
      },
    ];
  });
}

/** The model's where there is one; the rules know English. */
function wordingOf(
  { guide: { guide }, settings }: InterviewSnapshot,
  text: string,
  byModel: StoredWording | undefined,
): AskedWording | null {
  if (byModel) return { text: byModel.text, model: byModel.model, steps: [] };
  if (settings.language !== "en") return null;
  const { role, company } = guide;
  const context = askContextOf({ role, company, interviewer: settings.persona, stage: null }, guide);
  const found = betterWording(text, context, { role, company });
  return found && { ...found, model: null };
}
