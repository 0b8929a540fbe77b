import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";

/** "Is it that …?", "Does the log keep …?": a question that puts a statement up for a yes or a no makes none. */
const polar =
  /^(?:so|and|or|well|hmm|maybe)?,? ?(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|had|might|may|must)(?:n't)? [^?]*\?$/iu;

/** Says that one does not know it; what "we" or a system can't know is told about the matter. */
const unknown =
  /\b(?:i (?:really |honestly |just |still )?(?:have no (?:idea|clue)|(?:do not|don't|can't|cannot|couldn't|could not) (?:really |honestly )?(?:know|say|tell(?: you)?|remember|recall)|never (?:knew|learned|learnt|understood)|wonder)|no idea|who knows|hard to say|(?:it's|it is|i am|i'm) (?:not (?:really )?(?:sure|clear|certain)|unsure|unclear|uncertain)(?: to me)?) (?:whether|if|that)\b/iu;

/** Says that it is not so. */
const untrue =
  /\b(?:(?:it's|it is|it would be|it'd be) (?:simply |just |certainly |definitely )?(?:not (?:true|right|correct|so|the case)|untrue|false|wrong|incorrect|a myth|a mistake|nonsense)(?: to (?:say|claim|think|believe))?|it isn't (?:true|right|correct|so|the case)|i (?:deny|disagree|doubt|(?:do not|don't|never) (?:think|believe|agree))) that\b/iu;

/** What follows is said again: "I'm not sure if that's all, but it …". */
const turn = /[;:]|,? (?:but|however|though|yet|still)\b|, so\b/iu;

function endOfFrame(sentence: string, from: number): number {
  const turned = turn.exec(sentence.slice(from));
  return turned ? from + turned.index : sentence.length;
}

/** The stretches of an answer that name a statement and make none: put as a question for a yes or a no, not known, or said not to be so. */
export function findUnasserted(text: string): Span[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/’/gu, "'");
    if (polar.test(sentence)) return [{ start, end }];
    const framed = unknown.exec(sentence) ?? untrue.exec(sentence);
    if (!framed) return [];
    const from = framed.index + framed[0].length;
    return [{ start: start + framed.index, end: start + endOfFrame(sentence, from) }];
  });
}
