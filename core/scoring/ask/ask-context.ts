import type { Guide } from "../../guide/guide";
import { isStopWord } from "../../text/stop-words";
import { tokenize } from "../../text/tokens";
import type { Asking } from "./asking";

/** What is known around a question. */
export interface AskContext {
  interviewer: Asking["interviewer"];
  stage: Asking["stage"];
  /** Stems of the company's name and of the role's: naming them alone fits any question to this employer. */
  position: ReadonlySet<string>;
}

function contentStems(text: string): string[] {
  return tokenize(text)
    .filter((token) => !isStopWord(token.word))
    .map((token) => token.stem);
}

/** The circumstances as far as they are known; role and company come from the guide where they are not told. */
export function askContextOf(asking: Asking | null, guide: Guide | null): AskContext {
  const role = asking?.role ?? guide?.role ?? "";
  const company = asking?.company ?? guide?.company ?? "";
  return {
    interviewer: asking?.interviewer ?? null,
    stage: asking?.stage ?? null,
    position: new Set(contentStems(`${role} ${company}`)),
  };
}
