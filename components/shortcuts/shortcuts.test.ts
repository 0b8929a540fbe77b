import { expect, test } from "vitest";
import { groups, keysOf, readKey, type Shortcut } from "./shortcuts";

const listed: readonly Shortcut[] = Object.values(groups).flat();

test("each shortcut of the sheet is reached by the keys it is listed with", () => {
  for (const name of listed) {
    const last = keysOf(name).reduce(
      (reading, key) => readKey(reading.begun, key),
      readKey(null, "no such key"),
    );
    expect(last).toEqual({ shortcut: name, begun: null });
  }
});

test("no two shortcuts share their keys, and none begins with another", () => {
  const spelled = listed.map((name) => keysOf(name).join(" "));
  expect(new Set(spelled).size).toBe(listed.length);
  expect(listed.filter((name) => keysOf(name).length === 1).flatMap(keysOf)).not.toContain("g");
});

test("a key after a begun shortcut that completes none stands for itself", () => {
  expect(readKey("g", "j")).toEqual({ shortcut: "next-question", begun: null });
  expect(readKey("g", "g")).toEqual({ shortcut: null, begun: "g" });
  expect(readKey("g", "q")).toEqual({ shortcut: null, begun: null });
});
