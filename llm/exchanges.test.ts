import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Move } from "@/core/interview/move";
import type { Turn } from "@/core/interview/transcript";
import { compactedCount, compactionTurns, toExchanges } from "./exchanges";

const close: Move = { type: "close", because: "finished" };
const open: Move = { type: "open", questionId: "q" };

function turn(role: Turn["role"], index: number): Turn {
  return {
    id: `${index}`,
    role,
    text: `text ${index}`,
    move: role === "interviewer" ? open : null,
    action: null,
    questionId: null,
  };
}

const transcriptsOf = (minLength: number) =>
  fc
    .array(fc.constantFrom("interviewer" as const, "candidate" as const), { minLength, maxLength: 90 })
    .map((roles) => roles.map(turn));
const transcripts = transcriptsOf(0);

describe("exchanges", () => {
  it("put what was said before the line that answers it", () => {
    const transcript = [turn("interviewer", 1), turn("candidate", 2), turn("candidate", 3)];
    expect(toExchanges(transcript, close)).toMatchObject([
      { said: [], move: open, line: "text 1" },
      { said: [{ text: "text 2" }, { text: "text 3" }], move: close, line: null },
    ]);
  });

  it("of a longer transcript begin with those of a shorter one", () => {
    fc.assert(
      fc.property(transcripts, fc.nat(90), (transcript, length) => {
        const shorter = toExchanges(transcript.slice(0, length), close).slice(0, -1);
        expect(toExchanges(transcript, close).slice(0, shorter.length)).toEqual(shorter);
      }),
    );
  });

  it("lose no turn", () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const exchanges = toExchanges(transcript, close);
        const lines = exchanges.flatMap(({ said, line }) => [
          ...said.map(({ text }) => text),
          ...(line ? [line] : []),
        ]);
        expect(lines).toEqual(transcript.map(({ text }) => text));
      }),
    );
  });
});

describe("compaction", () => {
  it("leaves 40 turns alone", () => {
    const transcript = Array.from({ length: compactionTurns.after }, (_, index) =>
      turn(index % 2 ? "candidate" : "interviewer", index),
    );
    expect(compactedCount(toExchanges(transcript, close))).toBe(0);
  });

  it("always takes the same exchanges from then on", () => {
    fc.assert(
      fc.property(
        transcriptsOf(compactionTurns.after + 1),
        fc.array(fc.constant("candidate" as const), { maxLength: 20 }),
        (transcript, more) => {
          const longer = [...transcript, turn("interviewer", 900), ...more.map(turn)];
          expect(compactedCount(toExchanges(longer, close))).toBe(
            compactedCount(toExchanges(transcript, close)),
          );
        },
      ),
    );
  });
});
