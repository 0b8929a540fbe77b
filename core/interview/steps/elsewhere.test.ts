import { describe, expect, it } from "vitest";
import { readBundledGuide } from "@/tests/evals/interviews/bundled-guide";
import { Talk } from "../fixtures/talk";

const guide = readBundledGuide();
const start = (...ids: string[]) => new Talk({}, ids, guide);
const services =
  "ClusterIP is the default and only reachable inside the cluster. NodePort opens the same port on every node, and LoadBalancer asks the cloud for an external load balancer that routes traffic in.";
const ordering =
  "Kafka keeps ordering only within a partition, so all related events go to the same partition by a consistent key, a sensor id for example.";

describe("an answer to another question", () => {
  it("is led back once; whoever stays with it means it", () => {
    const talk = start("kafka-ordering", "kafka-zero-copy");
    const { utterance, move, closed } = talk.say(services);
    expect([utterance, move, closed]).toEqual([
      "off-topic",
      { type: "redirect", questionId: "kafka-ordering", because: "elsewhere" },
      [],
    ]);
    expect(talk.line).toMatch(/how does Kafka guarantee message ordering\?$/u);
    expect(talk.state.current?.answer).toEqual([]);
    const again = talk.say(`Once more then. ${services}`);
    expect(again.utterance).toBe("answer");
  });

  it("is kept with that one where it was asked before", () => {
    const talk = start("kafka-ordering", "k8s-services");
    talk.say("Only within a partition, I believe.");
    while (talk.state.current?.questionId === "kafka-ordering") talk.say("I don't know more than that.");
    const { utterance, move, closed } = talk.say(ordering);
    expect([utterance, move]).toMatchObject(["addition", { type: "acknowledge", what: "addition" }]);
    expect(closed).toMatchObject([{ questionId: "kafka-ordering" }]);
  });

  it("is none where a question asks for any story, or where the words fit the open one as well", () => {
    const story = start("product-owner-conflict");
    expect(story.say(`We argued about this: ${services}`).utterance).toBe("answer");
    expect(start("k8s-services").say(services).utterance).toBe("answer");
    const both = start("kafka-ordering");
    expect(
      both.say(`${ordering} On Kubernetes we exposed the brokers by NodePort on every node.`).utterance,
    ).toBe("answer");
  });
});
