import type { InlineLine } from "../markdown/inline";
import { withoutNumber } from "./numbering";
import { asks } from "./question-words";
import { type Role, roleOfLabel } from "./vocabulary";

/** A line taken apart: "**Task**: Lead it." is label "Task", text "Lead it."; `bold` where the whole line is bold. */
export interface Labelled {
  label: string | null;
  text: string;
  bold: boolean;
}

/** Where a line stands: in a list item, as a heading, or in a paragraph. */
export type LineForm = "item" | "heading" | "line";

const longestLabel = 60;
/** What a label means, whatever its numbering, case and brackets ("Q12", "Question 3", "Situation (S)"); null for any other. */
export function roleOf(label: string | null): Role | null {
  if (label === null || label.length > longestLabel) return null;
  const plain = withoutNumber(label)
    .toLowerCase()
    .replace(/^[stara]\s*[-–—.)]+\s*/u, "")
    .replace(/[*_`:：]/gu, "")
    .trim();
  const bare = plain.replace(/\s*[#№]?\s*[\d一二三四五六七八九十]{1,4}[.)]?$/u, "").trim();
  return (
    roleOfLabel.get(plain) ??
    roleOfLabel.get(bare) ??
    roleOfLabel.get(bare.replace(/\s*[（(][^）)]*[）)]$/u, "")) ??
    null
  );
}

const colonEnd = /(?<!\s)\s*[:：]$/u;
const afterLabel = /^\s*(?:[:：]|[-–—]\s)\s*/u;

/** Takes what is nothing but a known word ("**Situation**", "## Answer") as the label of what follows. */
function wordAlone(labelled: Labelled): Labelled {
  return labelled.label === null && roleOf(labelled.text) !== null
    ? { ...labelled, label: labelled.text, text: "" }
    : labelled;
}

function fromLead(lead: string, rest: string): Labelled | null {
  if (colonEnd.test(lead))
    return { label: lead.replace(colonEnd, ""), text: rest.trim(), bold: rest.trim() === "" };
  const colon = afterLabel.exec(rest);
  if (colon && lead.length <= longestLabel)
    return { label: lead, text: rest.slice(colon[0].length), bold: colon[0].length === rest.length };
  return null;
}

const plainLabel = /^([^:：.!?。！？]{1,60}?)\s*[:：]\s*/u;
/** A part of a story by its letter; an "A" is an answer until the others stand beside it. */
const storyLetter = /^[STR]$/;
const answerAlone = /^(?:A|Ans|Answer|答案?|回答)[.．、]$/iu;
const questionLabel =
  /^((?:Q|A|Question|Answer|问题?|题目?|答案?)\s*[#.]?\s*\d{1,4}|[QA问答](?=[.．、]))\s*[.)、．\s]\s*(?=\S)/iu;

/** A plain "Label: text". An unknown label counts only with `anyLabel`, as in a list item, and only if it is short. */
function fromText(text: string, anyLabel: boolean): Omit<Labelled, "bold"> | null {
  if (answerAlone.test(text)) return { label: text.slice(0, -1), text: "" };
  const numbered = questionLabel.exec(text);
  if (numbered) return { label: numbered[1] ?? null, text: text.slice(numbered[0].length) };
  const match = plainLabel.exec(text);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const short =
    label.split(" ").length <= 5 && /^[\p{Lu}\p{Lo}\d(]/u.test(label) && /[:：]\s|：/u.test(match[0]);
  if (roleOf(label) === null && !(anyLabel && short) && !storyLetter.test(label)) return null;
  return { label, text: text.slice(match[0].length) };
}

/** Takes a line apart. Bold text before a colon is a label; else what stands before a colon if it is a known word or, in a list item, short. */
export function splitLabel(
  { text, lead, strong }: Pick<InlineLine, "text" | "lead" | "strong">,
  form: LineForm,
): Labelled {
  const anyLabel = form === "item";
  const rest = lead === null ? "" : text.slice(lead.length);
  const labelled = lead === null ? null : fromLead(lead, rest);
  if (labelled) return labelled;
  const whole = lead !== null && /^[\s.:：]*$/u.test(rest);
  const bold = whole && (strong || roleOf(text) !== null || asks(text));
  const found = { ...(fromText(withoutNumber(text), anyLabel && !bold) ?? { label: null, text }), bold };
  return bold || form !== "line" ? wordAlone(found) : found;
}
