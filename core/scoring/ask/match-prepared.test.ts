import { expect, test } from "vitest";
import { matchPrepared } from "./match-prepared";

const prepared = [
  {
    id: "strategic",
    kind: "Strategic",
    text: "How does the roadmap for the China platform differ from the global BMW stack, and what are the biggest challenges in aligning local compliance (PIPL) with global engineering standards?",
  },
  {
    id: "team",
    kind: "Team",
    text: "How is the collaboration structured between the BMW core engineering team and the external tech partners in China?",
  },
];

test("a prepared question is recognised word for word and in other words", () => {
  expect(matchPrepared(prepared[0]?.text ?? "", prepared)?.id).toBe("strategic");
  const own =
    "How does your roadmap for the China platform differ from the global stack, given PIPL compliance?";
  expect(matchPrepared(own, prepared)?.id).toBe("strategic");
  expect(
    matchPrepared("How do the core engineering team and external partners collaborate?", prepared)?.id,
  ).toBe("team");
});

test("a question of one's own is none of them", () => {
  expect(matchPrepared("What does a first month look like?", prepared)).toBeNull();
  expect(matchPrepared("China?", prepared)).toBeNull();
  expect(matchPrepared("", prepared)).toBeNull();
});
