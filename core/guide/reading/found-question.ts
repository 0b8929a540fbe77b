import type { Entry } from "../outline/entry";
import { newEntry } from "../outline/new-entry";
import { isNumbered, withoutNumber } from "../outline/numbering";
import { asks, endsWithQuestionMark, prompts } from "../outline/question-words";

/** A question and what follows as its answer. A sign of less strength does not begin a new one within it. */
export interface FoundQuestion {
  text: string;
  answer: Entry[];
  strength: number;
  line: number;
  comments: string[];
}

/** How surely a form of writing marks a question. */
export const strengths = { labelled: 5, heading: 4, bold: 3, numbered: 2, text: 1 };

/** A question that an entry puts, with the entries that answer it so far. */
export function found(entry: Entry, text: string, answer: Entry[], strength: number): FoundQuestion {
  return { text: withoutNumber(text), answer, strength, line: entry.line, comments: entry.comments };
}

function withAnswer(entry: Entry, question: string, answer: string, strength: number): FoundQuestion {
  const { line, endLine, emphasised } = entry;
  const own = newEntry({
    form: "text",
    text: answer,
    source: answer,
    lines: [answer],
    emphasised,
    line,
    endLine,
  });
  return found(entry, question, answer === "" ? entry.children : [own, ...entry.children], strength);
}

/** Question and answer in one paragraph: the question reaches to the first line that ends with a question mark, else it is the whole. */
function splitAtLine(entry: Entry, text: string, lines: readonly string[], strength: number): FoundQuestion {
  const asking = lines.findIndex(endsWithQuestionMark);
  if (asking < 0 || asking === lines.length - 1) return found(entry, text, entry.children, strength);
  const question = lines.slice(0, asking + 1).join(" ");
  return withAnswer(entry, question, lines.slice(asking + 1).join(" "), strength);
}

/** "Q: …", or a heading "Question 3" with the question as its first paragraph. */
function labelled(entry: Entry): FoundQuestion | null {
  const { text, lines } = entry;
  if (text !== "") {
    return splitAtLine(entry, text, lines.length > 0 ? lines : [text], strengths.labelled);
  }
  const [first, ...rest] = entry.children;
  if (!first || first.role !== null || first.form === "code") return null;
  return found(entry, first.source, [...first.children, ...rest], strengths.labelled);
}

/** "**What is X?** It is …". */
function byLead(entry: Entry): FoundQuestion | null {
  const { lead, source } = entry;
  if (lead === null || lead.length >= source.length || !asks(lead)) return null;
  const strength = entry.form === "item" ? strengths.numbered : strengths.bold;
  return withAnswer(entry, lead, source.slice(lead.length).trim(), strength);
}

const answerOnSameLine = /^(.{8,300}?[?？])["”]?\s+(?=\p{Lu}|\p{Script=Han})(?![^?？]*[?？]\s*$)/u;

/** A list item, or a paragraph with a number before it. */
function numbered(entry: Entry): FoundQuestion | null {
  const { source, lines, children } = entry;
  const first = lines[0] ?? source;
  if (endsWithQuestionMark(first)) return splitAtLine(entry, source, lines, strengths.numbered);
  const inline = answerOnSameLine.exec(source);
  if (inline) return withAnswer(entry, inline[1] ?? "", source.slice(inline[0].length), strengths.numbered);
  if (!asks(first)) return null;
  if (lines.length > 1) return withAnswer(entry, first, lines.slice(1).join(" "), strengths.numbered);
  const counted = entry.number !== null || isNumbered(source);
  return counted || children.length > 0 ? found(entry, source, children, strengths.numbered) : null;
}

const mostWords = 25;

/** "Tell me about a conflict." in a paragraph of its own. */
function asksAlone({ lines, source }: Entry): boolean {
  return lines.length === 1 && source.split(" ").length <= mostWords && prompts(source);
}

/** A paragraph whose first line asks. */
function plain(entry: Entry): FoundQuestion | null {
  const first = entry.lines[0] ?? "";
  if (entry.label !== null || !(endsWithQuestionMark(first) || asksAlone(entry))) return null;
  return splitAtLine(entry, entry.source, entry.lines, strengths.text);
}

/** The question that a line, a paragraph or a list item puts, in whichever of the usual forms; null where it puts none. */
export function questionInLine(entry: Entry): FoundQuestion | null {
  if (entry.role === "question") return labelled(entry);
  if (entry.role !== null || entry.form === "code" || entry.form === "table") return null;
  const lead = byLead(entry);
  if (lead) return lead;
  return entry.form === "item" || isNumbered(entry.source) ? numbered(entry) : plain(entry);
}
