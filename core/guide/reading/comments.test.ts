import { expect, test } from "vitest";
import { readComment } from "./comments";

test("an id is taken as the file gives it, but for one that no object can be kept by", () => {
  expect(readComment(["id: spark-memory; kind: technical"])).toEqual({
    id: "spark-memory",
    kind: "technical",
  });
  expect(readComment(["id: constructor"])).toEqual({ id: "constructor" });
  expect(readComment(["id: __proto__; kind: technical"])).toEqual({ kind: "technical" });
});
