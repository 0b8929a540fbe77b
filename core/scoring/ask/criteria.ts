import type { AskCriterion } from "../assessment";
import type { AskContext } from "./ask-context";
import type { AskedText } from "./asked-text";
import { concise } from "./criteria/concise";
import { fitting } from "./criteria/fitting";
import { insider } from "./criteria/insider";
import { open } from "./criteria/open";
import { purposeful } from "./criteria/purposeful";
import { specific } from "./criteria/specific";
import type { Criterion } from "./criterion";
import type { Sign } from "./sign";

const criteria = { specific, open, insider, fitting, purposeful, concise } satisfies Record<
  AskCriterion,
  Criterion
>;

/** What a criterion's detectors found, by their names. */
export function signsOf(
  criterion: AskCriterion,
  asked: AskedText,
  context: AskContext,
): (readonly [name: string, sign: Sign])[] {
  const detectors: Criterion = criteria[criterion];
  return Object.entries(detectors).map(([name, detect]) => [name, detect(asked, context)] as const);
}
