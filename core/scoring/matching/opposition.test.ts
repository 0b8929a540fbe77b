import { describe, expect, it } from "vitest";
import type { Question } from "../../guide/guide";
import { assessBuiltIn } from "../assess-built-in";
import { point, question, task } from "../fixtures/questions";
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

  it("takes a word of degree as said of what it stands before", () => {
    const claim = "Broadcasting avoids a massive shuffle of the large table";
    expect(verdictOn(claim, "It only hashes the smaller half and skips the shuffle.")).not.toBe(
      "contradicted",
    );
  });

  it("takes less of something else for no reduction", () => {
    const wrong = "It raises CPU usage, and the disks have less to write.";
    expect(verdictOn("Batching reduces CPU usage", wrong)).toBe("contradicted");
  });

  it("takes two ends that the claim itself names for no opposites", () => {
    const claim = "A large table is joined with a small one";
    expect(verdictOn(claim, "A large table is joined with a small one, in memory.")).toBe("covered");
  });

  it.each([
    ["The tool translated the scripts at 99 % accuracy", "The tool reached roughly sixty percent accuracy."],
    ["The migration covered over 2,000 tables", "The migration covered some forty tables."],
    ["Deployments became 5x faster", "Deployments became 2x faster."],
    ["The patient's head is raised 30 to 45 degrees", "I keep the head raised at 80 degrees."],
  ])("hears another figure: %s", (claim, wrong) => {
    expect(verdictOn(claim, wrong)).toBe("contradicted");
  });

  it.each([
    ["Costs of storage fell by 48 %", "The costs of storage fell by about half."],
    ["The migration covered over 2,000 tables", "The migration covered 2,300 tables."],
    ["The patient's head is raised 30 to 45 degrees", "I keep the head raised at 30 degrees."],
    ["The patient's head is raised 45 degrees", "I keep the head raised at 30 to 45 degrees."],
    ["The cache lives for 5 to 10 minutes", "The cache lives for 7 minutes."],
    ["Deployment time was cut by 60 %", "A deployment took well under half the time."],
  ])("hears none in what comes to the same: %s", (claim, said) => {
    expect(verdictOn(claim, said)).not.toBe("contradicted");
  });
});

describe("misstatements", () => {
  const misstated = (answer: string) => {
    const keyPoints = [
      point("a", "ClusterIP gives the service an internal address", {
        misstatements: ["ClusterIP creates a cloud load balancer"],
      }),
      point("b", "LoadBalancer creates a load balancer of the cloud"),
    ];
    const text = "What is the difference between ClusterIP and LoadBalancer?";
    const asked = task(question(keyPoints, { text }), answer);
    return rateAssessment(asked, assessBuiltIn(asked)).keyPoints[0]?.verdict;
  };

  it("are said of their own subject alone", () => {
    expect(misstated("ClusterIP: internal address only. LoadBalancer: creates a cloud load balancer.")).toBe(
      "covered",
    );
    expect(misstated("ClusterIP creates a cloud load balancer.")).toBe("contradicted");
  });

  it("are not said by who tells what did not happen", () => {
    const misstatements = ["the migration was delivered late"];
    const late = point("a", "The team delivered on time", { misstatements });
    const answerOf = (answer: string) => {
      const asked = task(question([late], { kind: "behavioral" }), answer);
      return rateAssessment(asked, assessBuiltIn(asked)).keyPoints[0]?.verdict;
    };
    expect(answerOf("The migration would have been delivered late.")).not.toBe("contradicted");
    expect(answerOf("The migration was delivered late.")).toBe("contradicted");
  });
});
