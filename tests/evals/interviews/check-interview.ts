import type { Guide } from "@/core/guide/guide";
import { remainingMs } from "@/core/interview/clock";
import { type Move, returnsAfterWord } from "@/core/interview/move";
import { findRuleBreak, splitCompleteSentences } from "@/core/interview/persona-rules";
import type { UtteranceKind } from "@/core/interview/take-step";
import { splitSentences } from "@/core/text/sentences";
import type { Exchange, HeldInterview } from "./hold-interview";

const answers: ReadonlySet<UtteranceKind> = new Set(["answer", "partial-answer", "addition"]);
/** Moves that end in exactly one question; the others ask nothing. */
const asking: ReadonlySet<string> = new Set([
  "open",
  "ask",
  "probe",
  "redirect",
  "clarify",
  "hint",
  "hand-over",
  "reply",
]);

/** Turns of the candidate that a question can take at most, and that the candidate's own part and the ends can. */
const turnsPerQuestion = 16;
const otherTurns = 30;
/** The answer under way, a question of the candidate's own, what is asked back, and the blanks that are let pass. */
const turnsAfterTime = 6;

const planned = ({ plan }: HeldInterview) => plan.sections.flatMap(({ questionIds }) => questionIds);

function checkEnd(held: HeldInterview): string[] {
  const ended = held.state.phase === "ended";
  const budget = (planned(held).length + held.state.added.length) * turnsPerQuestion + otherTurns;
  return [
    ...(ended ? [] : ["never ends"]),
    ...(held.exchanges.length <= budget ? [] : [`takes ${held.exchanges.length} turns of ${budget}`]),
  ];
}

/** With the time used up no new question is asked and no old one is followed up; what is left is the candidate's part. */
function checkTime({ exchanges, settings }: HeldInterview): string[] {
  const late = exchanges.filter(({ before, now }) => remainingMs(settings, before, now) <= 0);
  const goesOn = late.filter(
    ({ step: { move } }) => move.type === "ask" || move.type === "probe" || move.type === "redirect",
  );
  return [
    ...(late.length <= turnsAfterTime ? [] : [`goes on for ${late.length} turns after its time`]),
    ...goesOn.map(({ step }) => `${step.move.type} after its time`),
  ];
}

/** Every question that was planned or added has one end, asked ones before dropped ones count; nothing else was asked. */
function checkQuestions(held: HeldInterview): string[] {
  const ids = held.state.done.map(({ questionId }) => questionId);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const known = [...planned(held), ...held.state.added];
  const lost = known.filter((id) => !ids.includes(id));
  const asked = held.transcript.flatMap(({ move }) =>
    move?.type === "ask" || move?.type === "open" ? [move.questionId] : [],
  );
  const askedTwice = asked.filter((id, at) => asked.indexOf(id) !== at);
  const strange = ids.filter((id) => !known.includes(id));
  return [
    ...[...twice, ...askedTwice].map((id) => `asks ${id} twice`),
    ...lost.map((id) => `loses ${id}`),
    ...strange.map((id) => `asks ${id}, which nobody planned`),
  ];
}

/** Only what reads as an answer is kept as one. */
function checkAnswers(held: HeldInterview): string[] {
  const counted = new Set(held.state.done.flatMap(({ answer }) => answer.map(({ turnId }) => turnId)));
  return held.exchanges.flatMap(({ turnId, step, said, before }) =>
    counted.has(turnId) === (before.current !== null && answers.has(step.utterance))
      ? []
      : [`counts "${JSON.stringify(said)}" (${step.utterance}) wrongly`],
  );
}

function checkDropping(held: HeldInterview): string[] {
  const said = new Set(
    held.transcript.flatMap(({ move }) => (move && "leftOut" in move ? move.leftOut : [])),
  );
  const stopped = held.transcript.at(-1)?.move;
  if (stopped?.type === "close" && stopped.because === "stopped") return [];
  const askedIds = new Set(
    held.state.done.filter(({ outcome }) => outcome !== "dropped").map(({ questionId }) => questionId),
  );
  return held.plan.sections.flatMap(({ kind, questionIds }) =>
    kind === "ask" || questionIds.some((id) => askedIds.has(id)) || said.has(kind)
      ? []
      : [`leaves ${kind} out without a word`],
  );
}

function checkOwnPart(held: HeldInterview): string[] {
  const has = held.plan.sections.some(({ kind }) => kind === "ask");
  const given = held.transcript.some(
    ({ move }) => move?.type === "hand-over" || (move?.type === "open" && move.questionId === null),
  );
  const last = held.transcript.at(-1)?.move;
  const stopped = last?.type === "close" && last.because === "stopped";
  return has && !given && !stopped ? ["drops the candidate's own questions"] : [];
}

const marks = (line: string) => line.match(/[?？]/gu)?.length ?? 0;

function checkForm({ transcript }: HeldInterview): string[] {
  return transcript.flatMap(({ role, text, move }) => {
    if (role === "candidate" || move === null) return [];
    const found = marks(text);
    const wanted = asking.has(move.type) || (move.type === "acknowledge" && returnsAfterWord(move)) ? 1 : 0;
    const long = splitSentences(text).length > 4 + (move.type === "reply" ? 1 : 0);
    return [
      ...(found === wanted ? [] : [`${found} questions in "${text}"`]),
      ...(long ? [`too many sentences in "${text}"`] : []),
      ...(/\{\w+\}|undefined|null|\s{2}/u.test(text) ? [`a hole in "${text}"`] : []),
    ];
  });
}

/** In place of a model's follow-up the built-in one may be general, and is then tied to no words of the candidate's. */
function untied(move: Move, text: string): Move {
  const isGeneral = move.type === "probe" && move.quote !== null && !text.includes(move.quote);
  return isGeneral && move.reason === "unscripted" ? { ...move, quote: null } : move;
}

/** What the built-in interviewer says has to pass the rules for a model's. */
export function ruleBreaksOf(held: HeldInterview): string[] {
  const { guide, settings, plan, seed, transcript } = held;
  return transcript.flatMap(({ role, text, move }, at) => {
    if (role === "candidate" || move === null) return [];
    const context = { guide, settings, plan, seed, transcript: transcript.slice(0, at) };
    const { sentences, rest } = splitCompleteSentences(text);
    return [...sentences, rest].flatMap((sentence, index, all) => {
      const broken =
        sentence.trim() && findRuleBreak(sentence, all.slice(0, index).join(""), context, untied(move, text));
      return broken ? [`${broken.rule} (${broken.phrase}) in "${text}"`] : [];
    });
  });
}

/** Sentences that the interviewer says more than once; questions that were asked to be heard again aside. */
export function repeatsOf(held: HeldInterview): string[] {
  const again: ReadonlySet<string> = new Set(["redirect", "clarify", "acknowledge"]);
  const seen = new Set<string>();
  return held.transcript.flatMap(({ role, text, move }) => {
    if (role === "candidate" || move === null) return [];
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    return sentences.flatMap((sentence) => {
      const known = seen.has(sentence);
      seen.add(sentence);
      return known && !(again.has(move.type) && marks(sentence) > 0) ? [sentence] : [];
    });
  });
}

/** A made-up word in every key point and model answer, to see it come out. */
export function withCanaries(guide: Guide): Guide {
  const questions = guide.questions.map((question, at) => ({
    ...question,
    modelAnswer: `${question.modelAnswer} Quokkamodel${at}.`,
    keyPoints: question.keyPoints.map((point, index) => ({
      ...point,
      text: `${point.text} quokkapoint${at}x${index}`,
    })),
  }));
  return { ...guide, questions };
}

/** Canaries that the interviewer says before the candidate did. */
function checkLeaks({ transcript }: HeldInterview): string[] {
  let candidate = "";
  return transcript.flatMap(({ role, text }) => {
    if (role === "candidate") candidate += text.toLowerCase();
    const canaries = role === "candidate" ? [] : (text.toLowerCase().match(/quokka\w+/gu) ?? []);
    return canaries
      .filter((canary) => !candidate.includes(canary))
      .map((canary) => `leaks ${canary} in "${text}"`);
  });
}

/** Follow-ups on the same gap of a question. */
function checkProbes({ exchanges }: HeldInterview): string[] {
  const asked = exchanges.flatMap(({ step: { move } }: Exchange) =>
    move.type === "probe" ? [`${move.questionId} ${move.reason} ${move.keyPointId} ${move.component}`] : [],
  );
  return asked.filter((probe, at) => asked.indexOf(probe) !== at).map((probe) => `probes ${probe} twice`);
}

/** Everything that must hold of every interview, whoever the candidate is; what does not, in words. */
export function problemsOf(held: HeldInterview): string[] {
  return [
    checkEnd,
    checkTime,
    checkQuestions,
    checkAnswers,
    checkDropping,
    checkOwnPart,
    checkForm,
    checkLeaks,
    checkProbes,
  ].flatMap((check) => check(held));
}
