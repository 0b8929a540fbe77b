import { contentTokens, stemsOf } from "../reading/vocabulary";
import { type Aspect, anywhere, besideWords } from "./aspect";

/*
 * How it ended, which a guide's follow-up asks after in its words and a candidate tells in theirs. A sentence tells it that holds both who or
 * what it is about and what became of that; what was wanted, planned or feared tells nothing.
 */

const wished =
  /\b(?:wanted|hoped|planned|was to|were to|had to|should|needed to|supposed|the (?:goal|aim|plan|target) was|so that|in order to|if)\b/iu;
const change =
  /\b(?:faster|quicker|slower|easier|cheaper|fewer|less|shorter|calmer|no longer|any ?more|stopped|halved|doubled|tripled|instead of|down (?:from|to|by)|(?:fell|dropped|rose|went|grew|came) (?:from|to|by|down|up)|never (?:again|had)|only (?:took|need\w*)|at last|finally|used to)\b/iu;
const delivered =
  /\b(?:on time|in time|on the (?:day|date|dot)|(?:before|ahead of|by|past|after|missed|made|met|held|kept) (?:the |our |that )?(?:deadline|date|schedule)|(?:days?|weeks?|months?|hours?) (?:early|earlier|late|later|ahead)|went live|(?:we|i) (?:shipped|delivered|launched|released))\b/iu;
const asker = /\b(?:he|she|they|owner|manager|boss|po|customer|client|director)\b/iu;
const answered =
  /\b(?:agreed|accepted|gave in|came (?:round|around)|said (?:yes|no|fine|ok|okay)|backed|signed (?:off|it)|moved|let|thanked|apologi[sz]ed|refused|understood|saw|took|went along|dropped|postponed|was (?:fine|happy|relieved|angry|ok|okay))\b/iu;
const spared =
  /\b(?:otherwise|would(?:'ve| have| otherwise)|could have|avoid\w*|spared|saved|prevent\w*|kept us from)\b/iu;
const group =
  /\b(?:team|they|everyone|everybody|nobody|no one|people|colleagues|engineers|the (?:three|four|five|others))\b/iu;
const felt =
  /\b(?:felt|said|told|thanked|proud|happy|glad|tired|grateful|complain\w*|quit|left|stayed|burn\w*|resent\w*|asked to|enjoyed)\b/iu;
const then =
  /\b(?:later|afterwards|after that|eventually|the (?:next|following) (?:month|quarter|release|week|year|spring|summer|autumn|winter))\b/iu;
const ran =
  /\b(?:went|rolled|shipped|released|ran|smooth\w*|without|no (?:\w+ )?(?:incidents?|complaints?|problems?|errors?))\b/iu;
const whole =
  /\b(?:everything|all (?:of (?:it|them)|the|\d+|ten|two)|nothing (?:was|got|went) (?:lost|missing)|every (?:table|row|record|last)|the (?:last|final) (?:table|batch|one)|complete\w*|not a single|without losing)\b/iu;
const cause =
  /\b(?:because|thanks to|due to|since we|the reason|put (?:it|that) down to|came from|owing to)\b/iu;

/** All of it in one sentence. */
const tells = (...patterns: RegExp[]) =>
  anywhere((one) => patterns.every((pattern) => pattern.test(one)) && !wished.test(one));

/** The same in a sentence that names whom or what the follow-up asks about: something else may have changed as well. */
const tellsOf = (pattern: RegExp) =>
  besideWords(
    (one) => (pattern.test(one) && !wished.test(one) ? contentTokens(one).map(({ stem }) => stem) : null),
    (part, said) =>
      said !== null &&
      stemsOf([part])
        .values()
        .some((stem) => said.has(stem)),
  );

/** What a follow-up asks of the outcome, in folded text, and whether sentences of an answer have told it. */
export const outcomeAspects: readonly Aspect[] = [
  {
    asks: /\b(?:how did (?:it|that|this|the project) (?:turn out|end|go|work out)|what (?:came|became) of it|did you make it|against the deadline)\b/u,
    isTold: tells(delivered),
  },
  {
    asks: /\bwhat (?:was different|changed|difference|did (?:\w+ ){1,3}notice|got better|improved)\b/u,
    isTold: tellsOf(change),
  },
  {
    asks: /\bhow did (?:the |your )?(?:\w+ ){1,3}(?:respond|react|answer|take it)\b/u,
    isTold: tells(asker, answered),
  },
  { asks: /\bwhat did (?:that|it|this) (?:save|spare|keep) you\b/u, isTold: tells(spared) },
  {
    asks: /\bhow did (?:the |your )?(?:\w+ ){1,2}(?:look back|feel|see it)\b/u,
    isTold: tells(group, felt),
  },
  { asks: /\bhow did things go (?:later|afterwards|after)\b/u, isTold: tells(then, ran) },
  { asks: /\bdid you get (?:everything|it all|all of it)\b/u, isTold: tells(whole) },
  { asks: /\bwhat do you put (?:that|it) down to\b/u, isTold: tells(cause) },
];
