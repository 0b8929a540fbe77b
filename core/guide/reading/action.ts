import { splitSentences } from "../../text/sentences";
import type { Project } from "../guide";
import type { Entry } from "../outline/entry";
import { renderEntries } from "./render";

type ActionPoint = Project["action"][number];
type LabelledPoint = ActionPoint["points"][number];

function labelled(entry: Entry): LabelledPoint {
  if (entry.form === "code" || entry.form === "table") return { label: null, text: renderEntries([entry]) };
  return { label: entry.label, text: entry.text };
}

function pointsBelow(entries: readonly Entry[]): LabelledPoint[] {
  return entries
    .flatMap((entry) => [labelled(entry), ...pointsBelow(entry.children)])
    .filter(({ text, label }) => text !== "" || label !== null);
}

/** A project's action as labelled points with the ones nested below them. */
export function actionPoints(entries: readonly Entry[]): ActionPoint[] {
  return entries.map((entry) => ({ ...labelled(entry), points: pointsBelow(entry.children) }));
}

/** A scenario's action as single steps: list items as they are, paragraphs by sentence. */
export function actionSteps(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => {
    const { source, children } = entry;
    const below = actionSteps(children);
    if (entry.form === "item") return [source, ...below];
    if (entry.form !== "text") return [renderEntries([{ ...entry, children: [] }]), ...below];
    return [...splitSentences(source).map(({ start, end }) => source.slice(start, end)), ...below];
  });
}
