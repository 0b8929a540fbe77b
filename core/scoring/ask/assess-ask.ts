import type { Span } from "../../text/span";
import { type AskCriterion, askCriteria, type ProposedCriteria, type ProposedLevel } from "../assessment";
import type { AskContext } from "./ask-context";
import { type AskedText, readAsked, withoutJoint } from "./asked-text";
import { signsOf } from "./criteria";
import { fittedLevels } from "./fitted-levels";
import { levelValue, toLevel } from "./level-model";
import type { Sign } from "./sign";

/** Nobody can say that this person alone can answer it without knowing who is asked. */
const highestUnknownFit = 4;

/** The words that lift the level most; where none do, or they are a single short word, the whole question. */
function quoteOf(
  asked: AskedText,
  criterion: AskCriterion,
  signs: readonly (readonly [string, Sign])[],
): string {
  const { weights } = fittedLevels[criterion];
  const lift = ([name, { value, span }]: readonly [string, Sign]) =>
    span ? value * (weights[name] ?? 0) : 0;
  const best = signs.filter((sign) => lift(sign) > 0).toSorted((a, b) => lift(b) - lift(a))[0]?.[1].span;
  const span = (best && clauseAround(asked, best)) ?? asked.questions[0];
  return span ? asked.text.slice(span.start, span.end) : "";
}

/** The single question or the sentence in which the words stand. */
function clauseAround({ text, asks, sentences }: AskedText, span: Span): Span | null {
  const around = [...asks, ...sentences].find(({ start, end }) => start <= span.start && span.end <= end);
  if (!around) return null;
  return withoutJoint(text, around);
}

function assess(asked: AskedText, criterion: AskCriterion, context: AskContext): ProposedLevel {
  const signs = signsOf(criterion, asked, context);
  const level = toLevel(levelValue(fittedLevels[criterion], signs));
  const unknown = criterion === "fitting" && context.interviewer === null;
  const known = unknown && level > highestUnknownFit ? highestUnknownFit : level;
  return { level: known, quote: known > 1 ? quoteOf(asked, criterion, signs) : null };
}

/**
 * The levels of the six criteria for a question that the candidate asks, each with the words it rests on; all 1 where nothing is asked.
 * The detectors look for signs in the wording; what a sign is worth is fitted on labelled questions (see `docs/rating.md`).
 */
export function assessAsk(text: string, context: AskContext): ProposedCriteria {
  const asked = readAsked(text);
  const none: ProposedLevel = { level: 1, quote: null };
  const entries = askCriteria.map(
    (name) => [name, asked.questions.length > 0 ? assess(asked, name, context) : none] as const,
  );
  return Object.fromEntries(entries) as ProposedCriteria;
}
