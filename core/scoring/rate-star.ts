import { type StarComponent, starComponents } from "../guide/guide";
import { splitSentences } from "../text/sentences";
import type { ProposedLevel, ProposedStar } from "./assessment";
import type { LevelRating, Rating } from "./rating";
import { isQuantified } from "./star/figures";
import { countContentWords, findEvidence, type QuotableAnswer } from "./verify-quote";

const label = /^\W*(?:the )?(?:situation|task|action|actions|result|results|context)\b\W*/iu;

/** Without the words it rests on, or resting on a bare label ("Situation: …"), a component is absent. */
function rateLevel(proposed: ProposedLevel, answer: QuotableAnswer): LevelRating {
  const absent: LevelRating = { level: 1, evidence: null };
  if (proposed.level === 1 || !proposed.quote?.trim()) return absent;
  const found = findEvidence(answer, proposed.quote);
  if (!found || countContentWords(found.evidence.quote.replace(label, "")) < 1) return absent;
  return { level: proposed.level, evidence: found.evidence };
}

/** The sentence that a quote stands in, with the ones beside it: where its figure may be. */
function surroundings(answer: QuotableAnswer, rating: LevelRating): string {
  const { evidence } = rating;
  const text = answer.parts.find(({ part }) => part.turnId === evidence?.turnId)?.part.text;
  if (!evidence || text === undefined) return "";
  const sentences = splitSentences(text);
  const at = sentences.findIndex((sentence) => evidence.start < sentence.end);
  const near = sentences.slice(Math.max(0, at - 1), at + 2);
  return text.slice(near[0]?.start ?? evidence.start, near.at(-1)?.end ?? evidence.end);
}

function capped(component: StarComponent, rating: LevelRating, answer: QuotableAnswer): LevelRating {
  const unquantified =
    component === "result" && rating.level > 3 && !isQuantified(surroundings(answer, rating));
  return unquantified ? { ...rating, level: 3 } : rating;
}

/** The STAR levels that their quotes bear out; a result without a figure, date or comparison stops at 3. */
export function rateStar(proposed: ProposedStar, answer: QuotableAnswer): NonNullable<Rating["star"]> {
  const rate = (name: StarComponent) => capped(name, rateLevel(proposed[name], answer), answer);
  return Object.fromEntries(starComponents.map((name) => [name, rate(name)])) as NonNullable<Rating["star"]>;
}

export { rateLevel };
