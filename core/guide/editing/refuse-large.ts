import { RehearsalError } from "../../errors";
import type { Guide } from "../guide";
import { longestGuide } from "../longest-guide";
import { type ProblemCode, readProblem } from "../reading/problem-words";

const advice =
  "Shorten some answers or key points, or remove some questions; or export the guide, split the file into several guides, and import these.";

/** 1,234,567 in any locale. */
const count = (characters: number) => characters.toLocaleString("en");

function tooLarge(message: string): RehearsalError {
  return new RehearsalError("invalid-input", message, { problem: "too-large" });
}

/** Refuses a guide whose Markdown could not be imported again. @throws RehearsalError "invalid-input" */
export function refuseLong(markdown: string): void {
  const over = markdown.length - longestGuide;
  if (over <= 0) return;
  throw tooLarge(
    `With this change the guide would be larger than may be stored: it would have ${count(markdown.length)} characters, ${count(over)} more than can be read. ${advice}`,
  );
}

const limits: readonly ProblemCode[] = ["too-long", "many-questions", "many-points", "long-points"];

/** Refuses a guide of which a part would be left out, and says beyond which limit it goes. @throws RehearsalError "invalid-input" */
export function refuseBeyondLimits(markdown: string, read: Guide): void {
  for (const { line, message } of read.problems) {
    const code = readProblem(message)?.code;
    if (code === undefined || !limits.includes(code)) continue;
    if (code !== "too-long") throw tooLarge(message);
    const unread = markdown
      .split("\n")
      .slice(line - 1)
      .join("\n").length;
    throw tooLarge(
      `With this change the guide would be larger than may be stored: its last ${count(unread)} characters could not be read any more. ${advice}`,
    );
  }
}
