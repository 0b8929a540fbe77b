import { contentTokens } from "../reading/vocabulary";
import { commonStems } from "./neutral-words";

/*
 * Praise by its grammar, whatever its words: something is said of the candidate or of what they said, and what is said is no word of the
 * trade, of the talk itself or of theirs. Folded English, sentences that ask nothing.
 */

/** "How refreshing to hear", "So well reasoned". */
const exclamation =
  /^(?:(?:oh|ah|wow|well|and|but|now),? )?(?:how [a-z]+ (?:to|of|that|it)\b|(?:so|such|very|most|truly|really) (?!(?:you|we|they|i|the|that|this|it|he|she)\b)(?:[a-z]+ )?[a-z]+ed\b)/u;
/** "What a story", but not "What a consumer sees is …". */
const whatA = /^what an? \w/u;
/** What is called out and neither greets nor goes on. */
const calledOut = /!$/u;
const greets = /\b(?:let|let's|next|now|thanks?|hello|hi|welcome|go|sure|course|problem|luck)\b/u;
const saysMore = / (?:is|are|was|does|do) /u;

/** "You handled that like a pro", "You put it better than I could". */
const manner =
  /\byou(?:'ve| have|'d| had)? (?:\w+ )?(?:put|handled|handle|made|make|explained|explain|told|tell|did|do|solved|solve|thought|think|describe|described|laid|lay|said|say|framed|built|ran) (?:it|that|this|things|everything|all of (?:it|that)|\w+ \w+)? ?(?:sound |look |seem )?(?:like an? |as if |better |best |down |through\b|out (?:well|clearly)|so (?:well|clearly)|effortless|easy\b|simple\b)/u;
/** "You really thought this through", "you clearly know". */
const intensified =
  /\byou know (?:your|all|so much)\b|\bquite an? (?!lot|few|bit|while|number|long)|\byou(?:'ve| have)? (?:clearly|really|truly|obviously|certainly|genuinely|definitely|absolutely)\b/u;

/** "Few people", "I wish all candidates": the candidate beside others. */
const compared =
  /\b(?:few|most|all|other|many|not many|hardly any|no other|every|any|each) (?:people|candidates?|engineers?|applicants?|colleagues)\b(?! for (?:the|a|an|this|that)\b)|\b(?:rare|rarely|seldom|not often|hardly ever)\b|\b(?:better|more|best) (?:than|of) (?:i|most|many|anyone|anybody|others|all)\b|\b(?:a|any|the) (?:pro|senior person|natural|master|expert)\b/u;

/** The interviewer's own feelings about it: "I'm a fan", "I couldn't agree more", "music to my ears", "I take my hat off". */
const felt =
  /\b(?:couldn't|could not|can't|cannot) (?:have \w+|\w+) (?:\w+ ){0,3}?(?:better|more)\b|\bi(?:'m| am) (?:so |very |really |quite )?(?:an? (?!bit|little|moment|few|product|data|principal|senior|engineer|person)\w+|glad|happy|pleased|delighted|amazed|struck|sold|convinced|thrilled)\b|\bi wish\b|\bmy (?:hat|ears)\b|\bhats off\b|\bis what i (?:call|like|love)\b|\bthat's what i (?:call|like|love)\b|\bwe (?:look|are looking|'re looking) for\b|\bon the money\b|\btop (?:marks|notch|class)\b/u;

/** Of the candidate's telling or doing: "Your reasoning is airtight", "You have an eye for detail", "That's quite an achievement". */
const predications: readonly RegExp[] = [
  /(?:^|[,;:.] ?|\b(?:and|but|so|now|well|yes|then|okay),? )(?:that|this|it|which)(?:'s| is| was) (?:(?:really|quite|just|so|such|rather|pretty|certainly|truly|simply|now|all) )*((?:an?|one of the|the (?:kind|sort) of) [^,;:.]+|[a-z]+[.!]?$)/u,
  /\byou(?:'re| are| have|'ve got) (?:(?:really|quite|such|clearly|certainly) )*(an? [^,;:.]+)/u,
  /\byour [a-z]+ (?:of (?:the |your )?[a-z]+ )?(?:is|was|are|were) ([^,;:.]+)/u,
  /\b(?:that|this) (?!is\b|was\b|'s)((?:shows|ticks|beats|deserves|tells me (?:that )?you|speaks|hits|earns|proves)[^,;:.]*)/u,
  /\byou(?:'ve| have) (?:set|got|shown|proven|proved|nailed|earned|mastered) ([^,;:.]+)/u,
];
/** Where the predicate goes on to say more of the matter: "a choice that costs". */
const goesOn = /\b(?:that|which|who|where|when|because|so|but|and|i'd|i would|you|we|there|then)\b/u;

function isStrange(predicate: string, isKnown: (stem: string) => boolean): boolean {
  const words = contentTokens(predicate.split(goesOn)[0] ?? "");
  return words.some(({ kind, stem }) => kind === "word" && !commonStems.has(stem) && !isKnown(stem));
}

/** Whether a sentence appraises by its grammar. `isKnown`: tells stems of the trade and of what the candidate has said. */
export function isEvaluative(folded: string, isKnown: (stem: string) => boolean): boolean {
  if (calledOut.test(folded) && !greets.test(folded)) return true;
  if (whatA.test(folded) && !saysMore.test(folded)) return true;
  if ([exclamation, manner, intensified, compared, felt].some((pattern) => pattern.test(folded))) return true;
  return predications.some((pattern) => {
    const predicate = pattern.exec(folded)?.[1];
    return predicate !== undefined && isStrange(predicate, isKnown);
  });
}
