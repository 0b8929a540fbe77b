import { type Entry, emphasisIn, titleOf } from "../outline/entry";
import { readComment } from "./comments";
import { type Context, placeOf } from "./context";
import type { IntroductionDraft } from "./draft";
import { problemMessage } from "./problem-words";
import { takeKeyPoints } from "./read-key-points";
import { bodyOf, bodyText, renderEntries } from "./render";

const arrow = /\s*(?:-+>|=>|→|➔|⇒|⟶)\s*/u;

function readStructure(entry: Entry): string[] {
  const parts = entry.text === "" ? entry.children.map(({ source }) => source) : entry.text.split(arrow);
  return parts.map((part) => part.replace(/\s*[.。]$/u, "").trim()).filter((part) => part !== "");
}

const openingQuote = /^["“「『]/u;
const closingQuote = /["”」』]$/u;

/** A script's blocks, without the quotation marks around the whole. */
function readScript(entries: readonly Entry[]): string[] {
  const script = entries.map((entry) => renderEntries([entry])).filter((text) => text !== "");
  const quoted = openingQuote.test(script[0] ?? "") && closingQuote.test(script.at(-1) ?? "");
  if (!quoted) return script;
  return script.map((text, index) => {
    const begun = index === 0 ? text.replace(openingQuote, "") : text;
    return index === script.length - 1 ? begun.replace(closingQuote, "") : begun;
  });
}

interface Parts {
  introduction: IntroductionDraft;
  question: string;
  /** An answer beside the script, if there is one. */
  answer: Entry[];
  loose: Entry[];
}

const partRoles = new Set<Entry["role"]>(["tone", "structure", "script"]);

function readParts(entries: readonly Entry[], parts: Parts): Parts {
  for (const entry of entries) {
    if (entry.role === "tone") parts.introduction.tone = bodyText(entry);
    else if (entry.role === "structure") parts.introduction.structure = readStructure(entry);
    else if (entry.role === "script") parts.introduction.script.push(...readScript(bodyOf(entry)));
    else if (entry.role === "question") parts.question = bodyText(entry);
    else if (entry.role === "answer") parts.answer.push(...bodyOf(entry));
    else if (entry.children.some(({ role }) => partRoles.has(role))) readParts(entry.children, parts);
    else parts.loose.push(entry);
  }
  return parts;
}

function reportNoScript(line: number, context: Context): void {
  context.draft.problems.push({ line, message: problemMessage("no-script") });
}

/** Reads how the candidate introduces himself: tone, structure, and the script, which in a plain guide is all the text there is. */
export function readIntroduction(section: Entry, context: Context): void {
  const { entries, keyPoints } = takeKeyPoints(section.children);
  const blank: Parts = {
    introduction: { tone: "", structure: [], script: [] },
    question: "",
    answer: [],
    loose: [],
  };
  const { introduction, question, answer, loose } = readParts(entries, blank);
  if (introduction.script.length === 0) introduction.script = readScript([...answer.splice(0), ...loose]);
  if (introduction.script.length === 0) reportNoScript(section.line, context);
  context.draft.introduction = introduction;
  context.draft.questions.push({
    ...placeOf(context, "introduction"),
    id: readComment(section.comments).id ?? null,
    kind: "introduction",
    text: question,
    title: titleOf(section),
    modelAnswer: answer.length > 0 ? renderEntries(answer) : introduction.script.join("\n\n"),
    story: null,
    keyPoints,
    emphasised: emphasisIn(entries),
    line: section.line,
  });
}
