import { describe, expect, it } from "vitest";
import type { Question } from "../../guide/guide";
import { assessBuiltIn } from "../assess-built-in";
import { rateAssessment } from "../rate";

function verdictOn(claim: string, answer: string): string | undefined {
  const point = { id: "a", text: claim, weight: 3, aliases: [], misstatements: [], probe: null } as const;
  const question: Question = {
    id: "q",
    kind: "technical",
    category: "",
    topic: null,
    text: "What happened with the system?",
    modelAnswer: "",
    keyPoints: [{ ...point, aliases: [], misstatements: [] }],
  };
  const parts = [{ turnId: "t", text: answer, probedKeyPointId: null }];
  const task = { question, guide: null, language: "en", answer: { parts } };
  return rateAssessment(task, assessBuiltIn(task)).keyPoints[0]?.verdict;
}

describe("what turns a claim round", () => {
  it.each([
    [
      "compute costs fell by 40 % while SLAs were met",
      "Compute costs went up by 40 %, but the SLAs were met.",
      "Compute costs dropped by 40 percent and we met the SLAs.",
    ],
    ["latency was reduced by half", "Latency increased by half.", "We cut latency by half."],
    [
      "messages are validated before they enter the queue",
      "Messages are validated after they enter the queue.",
      "We validate messages before they get into the queue.",
    ],
    ["replication is asynchronous", "Replication is synchronous.", "Replication runs asynchronously."],
    [
      "the cache needs more memory than the index",
      "The cache needs less memory than the index.",
      "The cache takes more memory than the index.",
    ],
    ["throughput rose to 2000 events", "Throughput fell to 2000 events.", "Throughput grew to 2000 events."],
    [
      "the error rate is lower with batching",
      "The error rate is higher with batching.",
      "With batching the error rate is lower.",
    ],
  ])("%s", (claim, wrong, right) => {
    expect(verdictOn(claim, wrong)).toBe("contradicted");
    expect(verdictOn(claim, right)).toBe("covered");
  });

  it("takes up and down for a direction only after a verb of motion", () => {
    const said = "We set up the compute cluster, costs of compute are down by 40 % and the SLAs were met.";
    expect(verdictOn("compute costs fell by 40 % while SLAs were met", said)).toBe("covered");
  });
});
