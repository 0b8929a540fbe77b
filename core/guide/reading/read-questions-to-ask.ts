import { type Entry, isHolder, titleOf } from "../outline/entry";
import { withoutNumber } from "../outline/numbering";
import { asks, unquote } from "../outline/question-words";
import { readComment } from "./comments";
import type { Context } from "./context";
import { bodyText } from "./render";

const kindInBrackets = /^[（(]([^()（）]{1,40})[)）]\s*(?=\S)/u;

/** The question itself; what is said about it below ("Why: …") is left out. */
function ownText({ text, children, ...entry }: Entry): string {
  const going =
    text === "" ? children : children.filter(({ form, label }) => form === "text" && label === null);
  return bodyText({ ...entry, text, children: going });
}

function readOne(entry: Entry, kind: string, context: Context): void {
  const { id } = readComment(entry.comments);
  const unlabelled = entry.label === null || entry.role === "question";
  const text = unquote(withoutNumber(ownText(entry)));
  const bracketed = id === undefined && unlabelled ? kindInBrackets.exec(text) : null;
  const own = bracketed?.[1] ?? (unlabelled ? kind : (entry.label ?? kind));
  const asked = text.slice(bracketed?.[0].length ?? 0);
  if (asked !== "") context.draft.questionsToAsk.push({ id: id ?? null, kind: own, text: asked });
}

/** A heading, or a list item that only names what the questions below it are about. */
function isKind(entry: Entry): boolean {
  if (entry.children.length === 0) return false;
  if (isHolder(entry) || entry.text === "") return true;
  const asksBelow = entry.children.some(({ source }) => asks(source));
  return entry.form === "item" && asksBelow && !asks(entry.source);
}

/** Reads the questions that the candidate means to ask; the label before one, or the heading above several, is their kind. */
export function readQuestionsToAsk(entries: readonly Entry[], kind: string, context: Context): void {
  for (const entry of entries) {
    if (isKind(entry)) readQuestionsToAsk(entry.children, titleOf(entry), context);
    else readOne(entry, kind, context);
  }
}
