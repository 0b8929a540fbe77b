import { pickSubject } from "../following/quote";
import type { MoveOf } from "../move";
import type { UtteranceKind } from "../take-step";
import type { PoolName } from "./english";
import { type Line, lastSaid, lineQuestion } from "./line";
import { topicList, topicName } from "./topic-name";

const refused: ReadonlySet<UtteranceKind> = new Set([
  "command",
  "hostile",
  "off-topic",
  "other-language",
  "feedback",
  "hint",
]);

/** What was said on something asked back is taken up; what says nothing is let pass. */
function remarkPool(utterance: UtteranceKind): PoolName {
  if (refused.has(utterance)) return "reply.refuse";
  return utterance === "answer" || utterance === "partial-answer" ? "reply.remark" : "reply.neutral";
}

/** In about one of so many replies the question's own words are taken up first. */
const subjectOneIn = 2;

/** The project that the candidate has told of in this interview, by its title in the guide; of several, the last. */
function toldProject({ context, state }: Line): string | null {
  const told = state.done.findLast(
    ({ questionId, outcome }) => outcome === "answered" && kindOf(context, questionId) === "project",
  );
  return told ? topicName(lineQuestion({ context }, told.questionId), context.settings.language) : null;
}

const kindOf = (context: Line["context"], id: string) => lineQuestion({ context }, id).kind;

function answered(line: Line, topic: NonNullable<MoveOf<"reply">["topic"]>): string {
  const { context, speech, words } = line;
  const { company, role, questions } = context.guide;
  const asked = questions.filter(({ id }) => context.transcript.some(({ questionId }) => questionId === id));
  const slots = {
    company: company || null,
    role: role || null,
    topics: topicList(questions, words.and),
    talked: topicList(asked, words.and),
    project: toldProject(line),
  };
  const known = topic === "other" ? "" : speech.fresh(`reply.${topic}`, slots);
  return known || speech.always("reply.other", slots);
}

/** An honest reply to the candidate's question, and a question back or the invitation to go on. */
export function wordReply(line: Line, move: MoveOf<"reply">): string[] {
  const { speech } = line;
  if (move.topic === null) {
    return [speech.fresh(remarkPool(line.utterance)), speech.always("reply.invite")];
  }
  const subject = speech.oneIn(subjectOneIn) ? pickSubject(lastSaid(line)) : null;
  const lead = subject === null ? "" : speech.fresh("reply.lead", { quote: subject });
  return [lead, answered(line, move.topic), speech.always(`reply.${move.ending}`)];
}

/** The end, and what happens next. */
export function wordClose({ context, speech }: Line, move: MoveOf<"close">): string[] {
  const { candidate, company } = context.guide;
  const slots = { candidate: candidate || null, company: company || null };
  return [speech.always(`close.${move.because}`), speech.always("close.next", slots)];
}
