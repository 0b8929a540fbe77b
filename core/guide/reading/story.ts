import { type StarComponent, starComponents } from "../guide";
import type { Entry } from "../outline/entry";
import type { Role } from "../outline/vocabulary";
import { actionPoints, actionSteps } from "./action";
import type { StoryDraft } from "./draft";
import { bodyOf, renderEntries } from "./render";

type Part = StarComponent | "trait" | "question" | "topic" | "answer";
const partRoles: readonly (Role | null)[] = [...starComponents, "trait", "question", "topic"];

/** A story's labelled parts, and what stands beside them. */
export interface StoryParts {
  parts: Map<Part, Entry[]>;
  rest: Entry[];
}

const letters: Record<string, StarComponent> = { S: "situation", T: "task", A: "action", R: "result" };

/** "S:", "T:", "A:", "R:" are components only together; alone an "A:" is an answer. */
function lettered(entries: readonly Entry[]): boolean {
  return ["S", "T", "R"].filter((letter) => entries.some(({ label }) => label === letter)).length >= 2;
}

function partOf(entry: Entry, byLetter: boolean): Part | null {
  if (byLetter && entry.label !== null && letters[entry.label]) return letters[entry.label] ?? null;
  return partRoles.includes(entry.role) ? (entry.role as Part) : null;
}

const wrapping = /\bSTAR\b|\b(?:analysis|answer)\b|分析|回答/u;

function tellsWithin({ children }: Entry): boolean {
  const byLetter = lettered(children);
  return children.some((child) => partOf(child, byLetter) !== null);
}

/** A heading or bold line that only says that STAR follows, or an answer that is told as STAR. */
function wraps(entry: Entry): boolean {
  return (
    (entry.role === "answer" || (entry.role === null && wrapping.test(entry.source))) && tellsWithin(entry)
  );
}

function collect(entries: readonly Entry[], story: StoryParts): StoryParts {
  const byLetter = lettered(entries);
  for (const entry of entries) {
    const part = partOf(entry, byLetter) ?? (entry.role === "answer" && !wraps(entry) ? "answer" : null);
    if (part !== null) story.parts.set(part, [...(story.parts.get(part) ?? []), entry]);
    else if (wraps(entry)) collect(entry.children, story);
    else story.rest.push(entry);
  }
  return story;
}

/** The labelled parts of a story among these entries, looking into "STAR analysis" and "Suggested answer". */
export function storyParts(entries: readonly Entry[]): StoryParts {
  return collect(entries, { parts: new Map(), rest: [] });
}

/** Whether at least `least` of situation, task, action and result are labelled. */
export function tellsStory({ parts }: StoryParts, least = 2): boolean {
  return starComponents.filter((part) => parts.has(part)).length >= least;
}

/** The text of a story's part; empty if it is not there. */
export function partText({ parts }: StoryParts, part: Part): string {
  return renderEntries((parts.get(part) ?? []).flatMap(bodyOf));
}

/** The story that the parts tell. */
export function readStory(story: StoryParts): StoryDraft {
  const action = (story.parts.get("action") ?? []).flatMap(bodyOf);
  return {
    situation: partText(story, "situation"),
    task: partText(story, "task"),
    action: actionPoints(action),
    steps: actionSteps(action),
    result: partText(story, "result"),
    trait: partText(story, "trait"),
  };
}
