import type { MoveOf } from "../move";
import { interviewerOf, panelOf } from "../personas";
import { isDrill } from "../settings";
import { type Line, lineQuestion } from "./line";
import { isForeign, putQuestion } from "./put-question";
import { asOneQuestion } from "./question-wording";

function introducesItself({ context, speech, words }: Line): string {
  const { settings, guide } = context;
  const [first, ...others] = panelOf(settings);
  const slots = {
    ...(first as NonNullable<typeof first>),
    others: others.length > 0 ? words.colleagues(others) : null,
    company: guide.company || null,
    role: guide.role || null,
    time: words.minutes(settings.minutes),
  };
  if (others.length > 0) return speech.fresh("open.panel", slots) || speech.always("open.self-alone", slots);
  const pool = settings.persona === "coach" ? "open.self-coach" : "open.self";
  return speech.fresh(pool, slots) || speech.always("open.self-alone", slots);
}

function saysHowItGoes({ context, speech, words }: Line): string {
  const { kind } = context.settings;
  if (kind === "whole") return speech.always("open.format");
  if (kind === "ask") return speech.always("open.format-ask");
  if (isDrill(kind)) return speech.always("open.format-drill");
  return speech.always("open.format-section", { section: words.kinds[kind] });
}

/** Three people take two sentences to introduce: of the greeting and how it goes only one has room beside them. */
function panelFrame(line: Line, greeting: string, goes: string): string[] {
  return goes === "" ? [greeting, introducesItself(line)] : [introducesItself(line), goes];
}

/** Greeting, who speaks, how it goes, and the first question, or the word to the candidate. */
export function wordOpening(line: Line, move: MoveOf<"open">): string[] {
  const { context, speech } = line;
  const greeting = speech.always("open.greeting", { candidate: context.guide.candidate || null });
  const { persona, kind } = context.settings;
  const goes = saysHowItGoes(line);
  const frame =
    persona === "panel"
      ? panelFrame(line, greeting, kind === "whole" ? "" : goes)
      : [greeting, introducesItself(line), goes];
  if (move.questionId === null) return [...frame, speech.always("hand-over.ask")];
  const { text } = lineQuestion(line, move.questionId);
  if (isForeign(line, text)) return [...frame, putQuestion(line, text)];
  return [...frame, speech.always("open.first", { question: asOneQuestion(text) })];
}

/** Who takes over, where a panel hands on; null where the same person goes on. */
export function colleague(
  { context }: Line,
  from: string | null,
  to: string,
): ReturnType<typeof interviewerOf> | null {
  const kindOf = (id: string | null) => (id === null ? null : lineQuestion({ context }, id).kind);
  const before = interviewerOf(context.settings, kindOf(from));
  const after = interviewerOf(context.settings, kindOf(to));
  return before.name === after.name ? null : after;
}
