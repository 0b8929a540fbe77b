import { lead, rx } from "./compose";
import type { ReadSentence } from "./read-sentences";

/**
 * What a message asks of the interviewer beside its answer. `question`: one of the candidate's own; `own-questions`: to come to these;
 * `feedback`: whether that was it; the last four ask about the open question.
 */
export const asides = [
  "own-questions",
  "question",
  "feedback",
  "time",
  "repeat",
  "rephrase",
  "clarify",
  "hint",
] as const;
export type Aside = (typeof asides)[number];

const known: ReadonlySet<string> = new Set(asides);

/** What a turn to the interviewer opens with, where it could as well be a question that the answer tells of or asks itself. */
const addressed: readonly RegExp[] = [
  rx`^${lead}(?:(?:before|by the way|one (?:quick |last |more )?(?:thing|question)|quick question|if i may|also)\b[^,:?]{0,30}[,:] )?(?:can|could|would|will|may|might|shall|is|are|was|were|does|did|do|have|has|any|please|repeat|what|which|who|am|how|when|where|i(?:'d| would) (?:like|love)|i(?:'ve| have| do have| also have)|let me|there(?:'s| is))\b`,
  /[,;] (?:can|could|would|will) you\b[^?]{0,60}\?+$|^\p{Script=Han}/u,
];
/** A wish to come to one's own questions can't be part of an answer in these words either. */
const wished = rx`^${lead}(?:i want to|i(?:'d| would) (?:rather|prefer)|let's|let us|it's|i(?:'ve| have| still have) )`;
/** Words that others said, or that one asked oneself. */
const told =
  /(?<!\byou )\b(?:asked|said|told|wondered|thought|replied|wrote)\b|(?:他|她|客户|老板|同事|领导|大家|我)们?(?:就|又|当时)?(?:问|说|想着)/u;

const isAddressed = (text: string, openings = addressed) =>
  !told.test(text) && openings.some((pattern) => pattern.test(text));

/** The request that the sentences of an answer end in; a wish to ask is heard wherever it stands. */
export function asideOf(readings: readonly ReadSentence[]): Aside | undefined {
  const wish = readings.find(
    ({ kind, text }) => kind === "own-questions" && isAddressed(text, [...addressed, wished]),
  );
  if (wish) return "own-questions";
  const last = readings.at(-1);
  const isAside = last !== undefined && known.has(last.kind) && isAddressed(last.text);
  return isAside ? (last.kind as Aside) : undefined;
}
