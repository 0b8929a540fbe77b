/** How a single question can be answered: with yes or no, with one of the things named, with a name or a figure, or openly. */
export type QuestionForm = "polar" | "choice" | "fact" | "open";

const negatives = `(?:is|are|do|does|did)n['’]t`;
const auxiliary = `(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|${negatives})`;
const subject = `(?:you|we|i|it|there|they|he|she|this|that|these|those|the|an?|any|all|both|your|our|my|home|remote|people|employees|team)`;
/** "What I wanted to ask is" asks nothing. "When" and "where" ask only with an auxiliary verb behind them. */
const questionWord = String.raw`(?:what(?!\s+i\b)|how|why|whose|who|(?:when|where)(?=\s+${auxiliary}\b))`;
/** Bounded, for a text of nothing but "and" would be read in quadratic time. */
const smallWords = String.raw`(?:(?:so|and|or|but|also|then|well|oh|um+|uh+|okay|mainly|first|second|maybe|just|please)[\s,:]+){0,4}`;
const request = `(?:tell me|describe|walk me|i(?:['’]d| would) (?:like|love) to (?:know|understand|hear))`;

/** A question at the start of a sentence; the group `ask` holds its first word. */
export const askingStart = new RegExp(
  String.raw`^${smallWords}(?<ask>(?:${questionWord}|which|${auxiliary}(?=\s+(?:${subject}|\p{L}+)\b)|${request}))\b`,
  "iu",
);

/** A further question after a comma or a conjunction; "which is …" there is a relative clause. */
export const askingLater = new RegExp(
  String.raw`(?<=[,;:–—]\s|\b(?:and|or|but|so|also|then)\s)${smallWords}(?<ask>(?:${questionWord}|which(?!\s+(?:is|are|was|were|has|have)\b)|${auxiliary}(?=\s+${subject}\b)))\b`,
  "giu",
);

const polite =
  /^(?:could|can|would|will|may) (?:you|i|we)(?: please| maybe| just)*(?: (?:like to|mind))? (?=tell|describ|walk|explain|share|elaborat|say|ask|know|hear)/iu;
const telling = /^(?:tell|describe|walk|explain|share|elaborate|i['’ ])/iu;
const tellingFacts = /\b(?:what|which) the\b.*\bare\b/iu;
const polarStart = new RegExp(String.raw`^${auxiliary}\b`, "iu");

const amount = String.raw`how (?:many|much|long|often|far|big|large|old|fast|soon|quickly)\b`;
const person = String.raw`who(?:['’]s| is| are| was| will| would| do| does| maintains?| owns?| pays?)?\b`;
const ofSeveral = String.raw`which (?:\p{L}+ ){1,3}(?:do|does|did|are|is|has|have|belong|can|should|will)\b`;
const ofAKind = String.raw`what (?!would|made|drove|happens?|happened|makes|else|has |could)(?:\p{L}+ ){1,2}(?:do|does|are|is|can|will|should)\b`;
const listed = String.raw`what(?:['’]s| is| are| was| were)? (?:the|your|my)(?: [\p{L}&-]+){0,4}? (?:policy|range|salary|name|version|size|budget|requirements?|values?|mission|vision|products?|brands?|hours|address|deadline|goals?|numbers?|date|title|stack|tools?)\b`;
const factual = new RegExp(
  String.raw`^(?:${amount}|when\b|where\b|${person}|${ofSeveral}|${ofAKind}|${listed})`,
  "iu",
);

/** The form of a single question, by how it begins. */
export function questionForm(text: string): QuestionForm {
  const body = text.replace(polite, "");
  if (telling.test(body)) return tellingFacts.test(body) ? "fact" : "open";
  if (polarStart.test(body)) return /\bor\b(?! no\b)/iu.test(body) ? "choice" : "polar";
  return factual.test(body) ? "fact" : "open";
}
