import { isStopWord } from "../../../text/stop-words";
import type { Token } from "../../../text/tokens";
import { commonness } from "../../../text/word-frequency";
import type { AskContext } from "../ask-context";
import { absent, type Detect, finds, type Sign } from "../sign";
import { isEveryday } from "./everyday-words";

function isParticular({ word, stem: own, kind, text }: Token, { position }: AskContext): boolean {
  if (kind !== "word" || isStopWord(word) || word.length < 2 || isEveryday(own)) return false;
  if (position.has(own) && /^\p{Lu}/u.test(text)) return false;
  return commonness(own) >= 1;
}

/** Different uncommon words that belong to a field, a team or a product, not to every workplace. */
export const rareWords: Detect = ({ tokens }, context) => {
  const rare = tokens.filter((token) => isParticular(token, context));
  const first = rare[0];
  if (!first) return absent;
  const value = new Set(rare.map((token) => token.stem)).size;
  return { value: Math.log2(1 + value), span: runOf(tokens, first) };
};

/** The word with its neighbours that stand in one name with it. */
function runOf(tokens: readonly Token[], token: Token): Sign["span"] {
  const at = tokens.indexOf(token);
  const next = tokens[at + 1];
  const joined = next && !isStopWord(next.word) && next.start - token.end <= 1;
  return { start: token.start, end: joined ? next.end : token.end };
}

/** The employer or the role by name. */
export const ownName: Detect = ({ tokens }, { position }) => {
  const found = tokens.find(({ text, stem: own }) => /^\p{Lu}/u.test(text) && position.has(own));
  return found ? { value: 1, span: { start: found.start, end: found.end } } : absent;
};

/** Says where a fact of this employer is known from. */
export const source: Detect = finds(
  /\b(?:you(?:['’]ve| have)?(?: just| already| also)? (?:said|told|mentioned|described|drew|showed|explained|talked about|spoke of|wrote)|i(?:['’]ve| have)? ?(?:noticed|read|saw|seen|understood|heard)|as i understood|(?:in|from) (?:the |your )?(?:jd|ad|advert|posting|job (?:ad|description|posting))|(?:the |your )?(?:jd|ad|advert|job (?:ad|description|posting)|posting) (?:says|said|mentions|lists|asks|is|was)|according to|given that|(?:since|because) (?:you|your|half|most|all)\b|your (?:blog|talk|paper|announcement|report|press release)|what you (?:said|told|described))\b/giu,
);

/** A figure of this employer or team. */
export const figure: Detect = finds(
  /\b(?:\d+[\p{L}%]*|half of|third of|two|three|four|six|eight|ten|twelve|hundreds?|thousands?|petabytes?|terabytes?)\b/giu,
  2,
);

/** Speaks of the people or the work that the interviewer knows. */
export const team: Detect = finds(
  /\b(?:your|this|the) (?:\p{L}+ ){0,2}(?:team|group|department|ward|unit|squad|platform|project|role|position|side)\b/giu,
);
