import { expect, test } from "vitest";
import { sampleGuide } from "@/core/interview/fixtures/sample-guide";
import type { Move, MoveOf } from "@/core/interview/move";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { instructionFor } from "./instruction";
import { loadPrompts, promptById } from "./prompts";

const settings = interviewSettingsSchema.parse({ kind: "whole" });
const context = { prompt: promptById(loadPrompts("prompts"), "interviewer"), settings, guide: sampleGuide };
const probe: MoveOf<"probe"> = {
  ...{ type: "probe", questionId: "kafka-ordering", reason: "key-point", keyPointId: "kafka-ordering.key" },
  ...{ component: null, quote: null },
};
const handOver: MoveOf<"hand-over"> = {
  ...{ type: "hand-over", after: "skipped" },
  ...{ minutesLeft: null, leftOut: ["design"] },
};

test.each<[Move, string]>([
  [handOver, "Act: hand-over. The last question was skipped. Left out for lack of time: design."],
  [{ ...handOver, early: true }, "Act: hand-over (early). The last question was skipped. Left out: design."],
  [
    { ...probe, heard: "time", heardMinutes: 12 },
    "Act: probe (key-point), still on: How does Kafka guarantee message ordering? Asked beside the answer: time (12 minutes left). Follow-up: How would you keep messages that belong together in order?",
  ],
])("the director says what the move is, and why it comes: %o", (move, words) => {
  expect(instructionFor(move, context)).toBe(words);
});
