import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LiveEvent, LiveState, TurnView } from "@/core/interview/wire";
import { type LiveView, reduceLive, settledSeq, startLive } from "./live-reducer";

const state: LiveState = {
  status: "running",
  section: "technical",
  questionNumber: 4,
  questionCount: 12,
  remainingSeconds: 900,
  at: "2026-01-01T10:00:00.000Z",
  speaker: "built-in",
  spent: null,
  modelAway: false,
  redoQuestionId: null,
  replying: false,
};

function turn(id: string, seq: number, over: Partial<TurnView> = {}): TurnView {
  return {
    id,
    seq,
    role: "interviewer",
    speaker: "Anna Berg",
    text: "",
    action: null,
    status: "completed",
    phrasedBy: "built-in",
    createdAt: state.at,
    ...over,
  };
}

const streaming = (id: string, seq: number, text: string) => turn(id, seq, { text, status: "streaming" });
const delta = (turnId: string, offset: number, text: string): LiveEvent => ({
  type: "delta",
  turnId,
  offset,
  text,
});
const run = (view: LiveView, ...events: LiveEvent[]) => events.reduce(reduceLive, view);

describe("turns", () => {
  test("stand in the order of their sequence, each once", () => {
    const view = run(
      startLive([turn("a", 1)], state),
      { type: "turn", turn: turn("c", 3) },
      { type: "turn", turn: turn("b", 2) },
      { type: "turn", turn: turn("c", 3) },
    );
    expect(view.turns.map((one) => one.id)).toEqual(["a", "b", "c"]);
  });

  test("a settled turn is not undone by a late replay of its beginning", () => {
    const view = run(startLive([turn("a", 1, { text: "Whole." })], state), {
      type: "turn",
      turn: streaming("a", 1, "Who"),
    });
    expect(view.turns[0]).toMatchObject({ text: "Whole.", status: "completed" });
  });

  test("the settled text replaces what streamed", () => {
    const view = run(startLive([streaming("a", 1, "Tell me abou")], state), {
      type: "turn",
      turn: turn("a", 1, { text: "Tell me about Spark.", status: "partial" }),
    });
    expect(view.turns[0]).toMatchObject({ text: "Tell me about Spark.", status: "partial" });
  });

  test("a shorter replay takes nothing back", () => {
    const view = run(startLive([streaming("a", 1, "Tell me about")], state), {
      type: "turn",
      turn: streaming("a", 1, "Tell"),
    });
    expect(view.turns[0]?.text).toBe("Tell me about");
  });
});

describe("deltas", () => {
  const start = startLive([streaming("a", 1, "Tell ")], state);

  test("append, and are dropped when they were seen", () => {
    const view = run(start, delta("a", 5, "me "), delta("a", 5, "me "), delta("a", 0, "Tell me "));
    expect(view.turns[0]?.text).toBe("Tell me ");
  });
  test("an overlapping one gives its unseen end", () => {
    expect(run(start, delta("a", 3, "l me")).turns[0]?.text).toBe("Tell me");
  });
  test("one that comes too early, or for an unknown turn, marks a gap that the turn's replay closes", () => {
    const early = run(start, delta("a", 9, "later"));
    expect(early).toMatchObject({ gap: true, turns: start.turns });
    expect(run(start, delta("x", 0, "who?")).gap).toBe(true);
    expect(run(early, { type: "turn", turn: streaming("a", 1, "Tell me later") }).gap).toBe(false);
  });
  test("after the turn has settled they change nothing", () => {
    const settled = startLive([turn("a", 1, { text: "Tell me." })], state);
    expect(run(settled, delta("a", 8, " More"))).toBe(settled);
  });

  test("however two streams repeat and interleave them, the text comes out whole", () => {
    const text = "Tell me about a time when a pipeline failed, 数据丢失, and what you did.";
    const streamOf = (size: number) =>
      Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        delta("a", i * size, text.slice(i * size, (i + 1) * size)),
      );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.boolean(), { maxLength: 200 }),
        (first, second, picks) => {
          const one = streamOf(first);
          const two = streamOf(second);
          const mixed = picks.flatMap((pick) => (pick ? one : two).splice(0, 1));
          const view = run(startLive([streaming("a", 1, "")], state), ...mixed, ...one, ...two);
          expect(view.turns[0]?.text).toBe(text);
        },
      ),
    );
  });
});

describe("state, notices and errors", () => {
  const start = startLive([], state);

  test("an older state doesn't replace a newer one", () => {
    const older = { ...state, at: "2026-01-01T09:59:59.000Z", questionNumber: 3 };
    const newer = { ...state, at: "2026-01-01T10:00:01.000Z", questionNumber: 5 };
    const view = run(start, { type: "state", state: newer }, { type: "state", state: older });
    expect(view.state.questionNumber).toBe(5);
  });
  test("a notice stays until it is over", () => {
    const away = run(start, { type: "notice", code: "model-away" });
    expect(away.notice).toBe("model-away");
    expect(run(away, { type: "notice", code: "model-back" }).notice).toBeNull();
  });
  test.each<[string, LiveEvent]>([
    ["a turn that is stored", { type: "turn", turn: turn("a", 1) }],
    ["a turn that is stored in part", { type: "turn", turn: { ...turn("a", 1), status: "partial" } }],
    ["further words", { type: "delta", turnId: "b", offset: 2, text: "ll me" }],
  ])("%s ends “not saved yet”, and only that", (_, news) => {
    const speaking = startLive([streaming("b", 7, "Te")], state);
    const noticeAfter = (code: "not-saved-yet" | "model-away") =>
      run(speaking, { type: "notice", code }, news).notice;
    expect(noticeAfter("not-saved-yet")).toBeNull();
    expect(noticeAfter("model-away")).toBe("model-away");
  });
  test("a look at a reply under way leaves “not saved yet” standing", () => {
    const look: LiveEvent = { type: "turn", turn: streaming("b", 7, "Te") };
    expect(run(start, { type: "notice", code: "not-saved-yet" }, look).notice).toBe("not-saved-yet");
  });
  test("an error is shown until the next turn", () => {
    const failed = run(start, { type: "error", code: "unavailable", message: "Try again." });
    expect(failed.error?.code).toBe("unavailable");
    expect(run(failed, { type: "turn", turn: turn("a", 1) }).error).toBeNull();
  });
});

test("following resumes after the last turn that arrived whole", () => {
  expect(settledSeq(startLive([], state))).toBe(0);
  expect(settledSeq(startLive([turn("a", 3), turn("b", 7)], state))).toBe(7);
  expect(settledSeq(startLive([turn("a", 3), streaming("b", 7, "Te")], state))).toBe(3);
});
