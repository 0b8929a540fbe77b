import { describe, expect, it } from "vitest";
import { foldText } from "../../text/fold";
import { askTopicOf } from "./ask-topic";

describe("askTopicOf", () => {
  it.each([
    ["What is the salary range for this role?", "pay"],
    ["When could I start?", "start-date"],
    ["What are the next steps in the process?", "process"],
    ["Can I work remotely two days a week?", "location"],
    ["What would success look like in the first six months?", "performance"],
    ["Is there a career path, and how do people grow here?", "growth"],
    ["How does the roadmap for China differ from the global strategy?", "strategy"],
    ["Are you leaning towards a lakehouse or a microservices architecture?", "technology"],
    ["How is the collaboration between your team and the external partners structured?", "team"],
    ["How would you describe the culture?", "culture"],
    ["What is the hardest challenge right now?", "challenges"],
    ["What does a typical day in this position look like?", "role"],
    ["What colour is the door?", "other"],
    ["薪资范围是多少？", "pay"],
    ["团队有多少人？", "team"],
  ])("%s → %s", (question, topic) => {
    expect(askTopicOf(foldText(question))).toBe(topic);
  });
});
