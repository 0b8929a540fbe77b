import { expect, test } from "vitest";
import type { TurnView } from "@/core/interview/wire";
import { groupExchanges } from "./exchanges";

function turn(id: string, role: TurnView["role"]): TurnView {
  const rest = { seq: 0, speaker: "", text: "", action: null, phrasedBy: null, createdAt: "" };
  return { id, role, status: "completed", ...rest };
}

const outline = (turns: TurnView[]) =>
  groupExchanges(turns).map(({ said, replies }) => [said?.id ?? null, ...replies.map((reply) => reply.id)]);

test("each thing said stands with its replies; the opening stands alone", () => {
  const turns = [
    turn("i1", "interviewer"),
    turn("c1", "candidate"),
    turn("i2", "interviewer"),
    turn("i3", "interviewer"),
  ];
  expect(outline(turns)).toEqual([
    [null, "i1"],
    ["c1", "i2", "i3"],
  ]);
});

test("two things said in a row are two exchanges", () => {
  expect(outline([turn("c1", "candidate"), turn("c2", "candidate")])).toEqual([["c1"], ["c2"]]);
  expect(outline([])).toEqual([]);
});
