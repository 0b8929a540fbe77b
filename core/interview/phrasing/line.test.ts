import { expect, it } from "vitest";
import { Talk } from "../fixtures/talk";
import { openQuestion } from "./line";

it("asks a follow-up again whole, though it has a colon of its own", () => {
  const { context, state } = new Talk({}, ["kafka-ordering"]);
  const text = "I read it out: And how would you put that to a colleague: what is it, and what does it cost?";
  const none = { keyPointId: null, component: null, quote: null };
  const move = { type: "probe", questionId: "kafka-ordering", reason: "key-point", ...none } as const;
  const spoken = { id: "i9", role: "interviewer", questionId: "kafka-ordering", text, move } as const;
  const line = { context: { ...context, transcript: [...context.transcript, spoken] }, state };
  expect(openQuestion(line as never, "kafka-ordering")).toBe(
    "And how would you put that to a colleague: what is it, and what does it cost?",
  );
});
