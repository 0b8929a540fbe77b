import { starComponents } from "../guide";
import { type Entry, emphasisIn, titleOf } from "../outline/entry";
import { unquote } from "../outline/question-words";
import { readComment } from "./comments";
import { type Context, keepAsNote, placeOf } from "./context";
import { kindByWording } from "./kind-by-wording";
import { problemMessage } from "./problem-words";
import { takeKeyPoints } from "./read-key-points";
import { renderEntries } from "./render";
import { partText, readStory, type StoryParts, storyParts } from "./story";

function reportGaps(
  title: string,
  { parts }: StoryParts,
  line: number,
  kind: string,
  context: Context,
): void {
  for (const name of starComponents) {
    if (parts.has(name) || (name === "task" && kind === "behavioral")) continue;
    context.draft.problems.push({ line, message: problemMessage(`no-${name}`, title.slice(0, 80)) });
  }
}

function kindOf({ parts }: StoryParts, title: string, context: Context): "project" | "behavioral" {
  if (context.section === "project" || context.section === "behavioral") return context.section;
  const asked = parts.has("question") || parts.has("trait") || kindByWording(title) === "behavioral";
  return asked ? "behavioral" : "project";
}

/** Adds a project that is told in one piece, without a label. */
export function addPlainProject(heading: Entry, context: Context): void {
  const title = titleOf(heading);
  const { entries, keyPoints } = takeKeyPoints(heading.children);
  const answer = renderEntries(entries);
  const message = problemMessage("in-one-piece", title.slice(0, 80));
  context.draft.problems.push({ line: heading.line, message });
  const untold = { task: "", action: [], steps: [], result: "", trait: "" };
  context.draft.questions.push({
    ...{ id: null, kind: "project", text: "", title, topic: title, keyPoints, line: heading.line },
    category: placeOf(context, "project").category,
    modelAnswer: answer,
    story: { situation: answer, ...untold },
    emphasised: emphasisIn(entries),
  });
}

/** Adds what a heading tells as STAR: a project, or a behavioral scenario. What it tells beside is kept as a note. */
export function addStory(heading: Entry, context: Context): void {
  const fixed = readComment(heading.comments);
  const title = fixed.id === undefined ? titleOf(heading) : heading.source;
  const { entries, keyPoints } = takeKeyPoints(heading.children);
  const parts = storyParts(entries);
  const kind = fixed.kind ?? kindOf(parts, title, context);
  reportGaps(title, parts, heading.line, kind, context);
  const question = unquote(partText(parts, "question"));
  context.draft.questions.push({
    id: fixed.id ?? null,
    kind,
    category: placeOf(context, kind).category,
    topic: fixed.noTopic ? null : partText(parts, "topic") || title,
    text: question || (kind === "project" ? "" : title),
    title,
    modelAnswer: partText(parts, "answer") || null,
    story: readStory(parts),
    keyPoints,
    emphasised: emphasisIn(entries),
    line: heading.line,
  });
  const untold = kind === "project" ? (parts.parts.get("trait") ?? []) : [];
  for (const entry of [...parts.rest, ...untold]) keepAsNote(context, entry, title);
}
