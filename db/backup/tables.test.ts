import { expect, test } from "vitest";
import { sortByReference } from "./tables";

const table = (name: string) => ({ name, columns: ["id"] });
const sorted = (names: string[], references: [string, string][]) =>
  sortByReference(
    names.map(table),
    references.map(([from, to]) => ({ from, to })),
  ).map(({ name }) => name);

test("a table comes after those that it refers to", () => {
  expect(
    sorted(
      ["answer", "interview", "owner"],
      [
        ["answer", "interview"],
        ["interview", "owner"],
      ],
    ),
  ).toEqual(["owner", "interview", "answer"]);
});

test("references to tables that are not backed up don't count", () => {
  expect(sorted(["turn"], [["turn", "elsewhere"]])).toEqual(["turn"]);
});

test("a circle is a defect", () => {
  expect(() =>
    sorted(
      ["a", "b"],
      [
        ["a", "b"],
        ["b", "a"],
      ],
    ),
  ).toThrow("circle");
});
