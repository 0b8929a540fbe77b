import { expect, test } from "vitest";
import type { LiveState } from "@/core/interview/wire";
import { remainingMinutes } from "./remaining-minutes";

const state: LiveState = {
  status: "running",
  section: "technical",
  questionNumber: 1,
  questionCount: 12,
  remainingSeconds: 600,
  at: "2026-01-01T10:00:00Z",
  speaker: "model",
  spent: null,
  modelAway: false,
  redoQuestionId: null,
  replying: false,
};

test("counts whole minutes down from the moment the state arrived", () => {
  expect(remainingMinutes(state, 0)).toBe(10);
  expect(remainingMinutes(state, 1_000)).toBe(10);
  expect(remainingMinutes(state, 61_000)).toBe(9);
});

test("stands while paused and stops at nought", () => {
  expect(remainingMinutes({ ...state, status: "paused" }, 500_000)).toBe(10);
  expect(remainingMinutes(state, 5_000_000)).toBe(0);
});
