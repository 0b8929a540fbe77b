import { readAsked } from "../asked-text";
import { asQuestion } from "./sentence";

/** Turns a question for yes or no into one that has to be told; `rest` keeps the candidate's own words. Each holds for any answer. */
const turns: readonly (readonly [pattern: RegExp, opened: string])[] = [
  [/^do (you|we)( guys)? (?:ever |still |also )?(.+)$/iu, "how do $1 decide whether to $3"],
  [
    /^did (?:you|we)(?: ever)? (?:consider|think about|look at|evaluate) (.+)$/iu,
    "what spoke for $1, and what against it",
  ],
  [/^are there (?:any )?(?!enough\b)(.+?)( for .+| in .+| at .+| to .+)?$/iu, "what $1$2 are there"],
  [/^(is|are) (.+?) (possible|allowed|common|expected|paid)$/iu, "under which conditions $1 $2 $3"],
  [
    /^(can|could|may|might) (i|we|people|employees|engineers|the team|somebody|someone) (.+)$/iu,
    "under which conditions $1 $2 $3",
  ],
  [/^would (i|we) (.+)$/iu, "in which cases would $1 $2"],
  [/^have you (?:ever )?(had to .+)$/iu, "when have you last $1"],
];

/**
 * A single yes/no question as an open one, in the candidate's own words.
 * @returns null for other questions, and where no turn fits
 */
export function openUp(text: string): string | null {
  const { asks } = readAsked(text);
  const [ask] = asks;
  if (asks.length !== 1 || ask?.form !== "polar") return null;
  const said = text.slice(ask.start, ask.end).replace(/(?<![\s.?!])[\s.?!]+$/u, "");
  const own = said.charAt(0).toLowerCase() + said.slice(1);
  const turn = turns.find(([pattern]) => pattern.test(own));
  if (!turn) return null;
  const before = text.slice(0, ask.start);
  const opened = asQuestion(own.replace(turn[0], turn[1]));
  const joined = /[.!?]\s*$/u.test(before) || before.trim() === "";
  const question = joined ? opened : opened.charAt(0).toLowerCase() + opened.slice(1);
  return `${before}${question}${text.slice(ask.end)}`.trim();
}
