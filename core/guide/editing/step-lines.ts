import type { Project } from "../guide";
import { actionText, labelLead, stepsText } from "../story-answer";

type Action = Project["action"];

interface StepLine {
  text: string;
  nested: boolean;
}

const step = /^(\s*)(?:[-*•]\s+)?(.*)$/u;

function linesOf(text: string): StepLine[] {
  return text.split("\n").flatMap((line) => {
    const [, indent = "", words = ""] = step.exec(line) ?? [];
    return words.trim() === "" ? [] : [{ text: words.trim(), nested: indent.length >= 2 }];
  });
}

/** A label is kept where the line still begins with one that the action had before. */
function labelled(text: string, labels: readonly string[]): { label: string | null; text: string } {
  const leads = (label: string) => text === labelLead(label).trimEnd() || text.startsWith(labelLead(label));
  const label = labels.find(leads) ?? null;
  return { label, text: label === null ? text : text.slice(label.length + 1).trim() };
}

/**
 * Reads a project's action from its lines, as `actionText` writes them.
 * @param before the action that was edited
 */
export function readAction(text: string, before: Action): Action {
  if (text === actionText(before)) return before;
  const labels = before
    .flatMap((point) => [point.label, ...point.points.map(({ label }) => label)])
    .filter((label) => label !== null);
  const action: Action = [];
  for (const { text: words, nested } of linesOf(text)) {
    const parent = nested ? action.at(-1) : undefined;
    if (parent) parent.points.push(labelled(words, labels));
    else action.push({ ...labelled(words, labels), points: [] });
  }
  return action;
}

/** Reads a scenario's steps from their lines, as `stepsText` writes them. */
export function readSteps(text: string, before: readonly string[]): string[] {
  return text === stepsText(before) ? [...before] : linesOf(text).map(({ text: words }) => words);
}
