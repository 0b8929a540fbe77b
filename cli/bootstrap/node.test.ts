import { expect, test } from "vitest";
import { findNode, isRecent } from "./node.mjs";

test.each([
  ["24.0.0", true],
  ["26.1.0", true],
  ["20.20.2", false],
  ["9.11.2", false],
])("Node %s is recent enough: %s", (version, recent) => {
  expect(isRecent(version)).toBe(recent);
});

test("a recent Node is used as it is", () => {
  expect(findNode("/nowhere")).toBe(process.execPath);
});
