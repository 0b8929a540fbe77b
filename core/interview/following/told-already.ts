import { asksInGeneral } from "../../guide/derive/probe";
import { foldText } from "../../text/fold";
import { findQuantities } from "../../text/quantities";
import { splitSentences } from "../../text/sentences";
import { tokenize } from "../../text/tokens";
import { contentTokens, stemsOf } from "../reading/vocabulary";
import { type Aspect, anywhere, besideWords } from "./aspect";
import { outcomeAspects } from "./told-outcome";

const anySentence = (pattern: RegExp) => anywhere((sentence) => pattern.test(sentence));

/** Says what one is or does: the commonest trades end so, and who has been something for years names a trade. */
const profession =
  /\bi(?:'m| am|'ve been| have been| work(?:ed)? as| was| became) (?:an? |the )?(?:[\w-]+ ){0,4}[a-z]{3,}(?:eer|er|or|ist|yst|ect|ant|lead|head|rse|wife|medic|chef|cian)s?\b|\b(?:working|worked|work|experience|trained|qualified|started(?: out)?|background|years?) as an? \w+|\bi(?:'ve| have) been an? (?!bit\b|lot\b|fan\b|part\b|member\b)\w+/iu;
const duration =
  /\b(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|few|couple of|half)\+?(?:[- ](?:good|odd|or so|long|dozen))? ?-?(?:years?|yrs?|decades?|months?)\b|\bsince (?:19|20)\d\d\b/iu;
const attraction =
  /\b(?:want|love|like|hope|admire|draws|drew|attract\w*|fascinat\w+|excit\w+|passion\w*|interest\w*|dream\w*|because)\b/iu;
const ofThisPlace =
  /\b(?:you|your|here|this (?:role|job|position|company|team)|join)\b|\b(?:to|at|for|with) \p{Lu}/u;

/** Somebody's task, told as theirs; of so many words that it says what it was. */
const task =
  /\b(?:the (?:ask|brief|mandate|assignment|order)|my (?:ask|brief|mandate|assignment|task|job|goal|role)|i was (?:asked|told|hired|supposed|responsible|accountable|in charge|to)|(?:asked|told|wanted) (?:me|us) to)\b/iu;
const fewestTaskWords = 6;
/** What would count as done: a bound, or less of something. */
const criterion =
  /\b(?:no (?:older|later|more|less|longer) than|at (?:most|least)|(?:less|more|fewer) than|within|under|not (?:a|one) single|no (?:row|data|record)s? lost|without (?:losing|any|a)|zero (?:loss|downtime)|cheaper|faster|sla)\b/iu;

/** So many tools named are an answer to which ones they are. */
const fewestNamed = 3;

function namesIn(sentence: string): number {
  const named = sentence.match(/(?<!^)(?<![.!?] )\b(?:\p{Lu}[\p{L}\d+#]*|[a-z]*\d[\w]*)\b/gu) ?? [];
  return new Set(named.filter((name) => name !== "I")).size;
}

/** The words of a sentence that states a figure; null where it states none. */
function wordsBesideFigure(sentence: string): string[] | null {
  const tokens = tokenize(sentence);
  const states = findQuantities(sentence, tokens).some(
    ({ unit, start, end }) => unit !== "count" || /\d/u.test(sentence.slice(start, end)),
  );
  return states ? tokens.filter(({ kind }) => kind === "word").map(({ stem }) => stem) : null;
}

const aspects: readonly Aspect[] = [
  {
    asks: /\bhow (?:long have you|many years)\b/u,
    isTold: anySentence(duration),
  },
  {
    asks: /\b(?:who you are|who are you|sum yourself up|what (?:are you|do you do) (?:at work|for a living|professionally)|your (?:profession|trade|job title))\b/u,
    isTold: anySentence(profession),
  },
  {
    asks: /\bwhich (?:tools|technologies|vendors|languages|frameworks|stack|clouds?)\b/u,
    isTold: anywhere((sentence) => namesIn(sentence) >= fewestNamed),
  },
  {
    asks: /\bwhat (?:drew|draws|attracts?|brings|brought|interests) you\b|\bwhy (?:us|do you want|would you want|are you here|this|our)\b/u,
    isTold: anywhere((one) => attraction.test(one) && ofThisPlace.test(one)),
  },
  {
    asks: /\b(?:how (?:quick|fast|large|big|often)\b|how much (?:faster|cheaper|quicker|less|more|time|money|was)\b|by how much\b|what (?:number|figure|share|order of magnitude)\b|put a (?:figure|number) on\b)/u,
    // Words of what is asked after stand beside the figure.
    isTold: besideWords(
      wordsBesideFigure,
      (part, said) =>
        said !== null &&
        (asksInGeneral(`${part}?`) ||
          stemsOf([part])
            .values()
            .some((stem) => said.has(stem))),
    ),
  },
];

const taskAspects: readonly Aspect[] = [
  {
    asks: /\b(?:what (?:exactly )?were you (?:asked|personally accountable|accountable|responsible|supposed)|what was your (?:assignment|task|own responsibility|mandate))\b/u,
    isTold: anywhere((one) => task.test(one) && contentTokens(one).length >= fewestTaskWords),
  },
  {
    asks: /\b(?:by which criteria|count(?:ed)? as (?:a )?success|what must not go wrong|which demands did it have to meet)\b/u,
    isTold: anywhere((one) => task.test(one) && criterion.test(one)),
  },
];

const nextPart = /,? and (?=(?:by )?(?:how|what|which|why|when|where|who|can you put)\b)/u;
/** Refers to what the part before it asked after. */
const leans = /\b(?:them|they|those|that|this)\b/u;

function isTold(part: string, sentences: readonly string[]): boolean {
  const folded = foldText(part);
  const asked = [...aspects, ...taskAspects, ...outcomeAspects].filter(({ asks }) => asks.test(folded));
  return asked.length > 0 && asked.every((aspect) => aspect.isTold(sentences, part));
}

/** The follow-ups of all of a question's points are held against one answer. */
let latest: { said: string; sentences: readonly string[] } = { said: "", sentences: [] };

function sentencesOf(said: string): readonly string[] {
  if (latest.said !== said) {
    const sentences = splitSentences(said).map(({ start, end }) =>
      said.slice(start, end).replaceAll("’", "'"),
    );
    latest = { said, sentences };
  }
  return latest.sentences;
}

/**
 * The parts of a written follow-up that an answer has not told yet, each a question without its mark: empty where all was told, if in other
 * words or with another figure than the guide's. English only; what it can't tell counts as open.
 */
export function openPartsOf(written: string, said: string): string[] {
  const parts = written.trim().replace(/\?$/u, "").split(nextPart);
  const sentences = sentencesOf(said);
  const open = parts.filter((part) => !isTold(part, sentences));
  const orphaned = open.length < parts.length && open.some((part) => leans.test(part));
  return orphaned ? parts : open;
}

/** The follow-up with what is still open of it; all of it where nothing is. */
export function openFollowUp(written: string, said: string): string {
  const open = openPartsOf(written, said);
  const [first = ""] = open;
  if (first === "") return written;
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...open.slice(1)].join(", and ")}?`;
}
