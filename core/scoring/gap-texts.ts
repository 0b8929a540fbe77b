import type { StarComponent } from "../guide/guide";

const starTexts: Record<StarComponent, string> = {
  situation: "Situation: name one specific occasion and what made it hard",
  task: "Task: say what you yourself had to achieve, and how success was measured",
  action: "Action: tell two concrete steps of your own, with method and reason",
  result: "Result: say what came of it, with a figure, a date or a comparison",
};

/** What to add to a STAR component that fell short. */
export function starGapText(component: StarComponent): string {
  return starTexts[component];
}

/** "Missed: …", with the claim as the guide words it. */
export function pointGapText(kind: "missed" | "partial" | "contradicted", claim: string): string {
  const lead = {
    missed: "Missed",
    partial: "Only partly said",
    contradicted: "Said otherwise than the guide",
  }[kind];
  return `${lead}: ${claim}`;
}
