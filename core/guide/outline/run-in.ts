import type { InlineLine } from "../markdown/inline";
import { roleOf } from "./label";
import type { Role } from "./vocabulary";

const story =
  "Situation|Context|Background|Task|Target|Actions?|Results?|Outcome|Impact|Traits?|情境|背景|任务|行动|结果|成果|体现";
const answer = "A|Ans|Answer|答|答案|回答|参考答案";
const storyRoles: readonly (Role | null)[] = ["answer", "situation", "task", "action", "result", "trait"];

function before(labels: string): RegExp {
  return new RegExp(`(?<=[.!?。！？…]["”’)）]?\\s?)(?=(?:${labels})\\s*[:：])`, "gu");
}

const beforeStory = before(story);
const beforeAnswer = before(answer);

function starter(text: string): Role | null {
  return roleOf(/^[^:：]{1,30}(?=[:：])/u.exec(text)?.[0] ?? null);
}

/** "Q: What is X? A: It is Y." in one line, or "Situation: … Task: … Action: …", as a line for each label. */
export function splitRunIn(line: InlineLine): InlineLine[] {
  const role = starter(line.text);
  const asked = role === "question";
  const labels = asked ? beforeAnswer : storyRoles.includes(role) ? beforeStory : null;
  const pieces = labels === null ? [] : line.text.split(labels);
  // One more label may stand in any sentence ("Result: …"); two are a story.
  if (pieces.length < (asked ? 2 : 3)) return [line];
  const plain = { lead: null, strong: false, emphasised: [] };
  return pieces.map((piece, index) => ({ ...line, ...(index > 0 ? plain : {}), text: piece.trim() }));
}
