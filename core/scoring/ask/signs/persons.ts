import type { AskContext } from "../ask-context";
import { absent, type Detect, finds, present } from "../sign";
import { insight } from "./judgement";
import { rareWords } from "./particulars";
import { application, published, terms } from "./topics";

/** Those who do or lead the work, as against HR. */
function isOfTheField({ interviewer }: AskContext): boolean {
  return interviewer !== null && interviewer !== "hr-partner" && interviewer !== "panel";
}

function isHr({ interviewer }: AskContext): boolean {
  return interviewer === "hr-partner";
}

const whenAsked =
  (detect: Detect, applies: (context: AskContext) => boolean): Detect =>
  (asked, context) =>
    applies(context) ? detect(asked, context) : absent;

/** Contract and pay, to somebody of the field. */
export const termsToField = whenAsked(terms, isOfTheField);
/** Contract and pay, to HR. */
export const termsToHr = whenAsked(terms, isHr);
/** Contract and pay, to nobody knows whom. */
export const termsToUnknown = whenAsked(terms, ({ interviewer }) => interviewer === null);
/** The state of the application, to somebody of the field. */
export const applicationToField = whenAsked(application, isOfTheField);
const hrMatters = finds(
  /\b(?:people|colleagues?|engineers? (?:has|have|who|that|at)|hires?|stay(?:ed)?|settled|success\w*|get along|joined|the one who|kind of (?:engineer|person|people|nurse)|culture|spirit|onboard\w*|grade|team lead)\b/giu,
);

/** How people fare and get on, to HR, who knows of it. */
export const peopleToHr = whenAsked(hrMatters, isHr);

/** So many uncommon words, by the measure of `rareWords`, make it a question of the field's work. */
const deepWords = 1.5;

/** The field's work itself, to HR. */
export const workToHr = whenAsked((asked, context) => {
  const rare = rareWords(asked, context);
  const known = [terms, hrMatters, published].some((detect) => detect(asked, context).value > 0);
  return known || rare.value < deepWords ? absent : present(rare.span);
}, isHr);

/** More than a fact is asked for, of somebody who can give it. */
export const answerableInsight: Detect = (asked, context) =>
  workToHr(asked, context).value > 0 ? absent : insight(asked, context);

/** The work itself is asked about, of somebody who does it. */
export const workToField: Detect = (asked, context) => (isHr(context) ? absent : rareWords(asked, context));
