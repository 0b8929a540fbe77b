import { expect, test } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh-CN.json";
import { problemMessage, readProblem } from "./problem-words";

const codes = Object.keys(en.Guide.problem) as (keyof typeof en.Guide.problem)[];

test.each(codes)("what is stored of %s is known again, whatever the guide calls it", (code) => {
  const what = "B+ 树 $& “{what}” has no Task. ";
  const again = readProblem(problemMessage(code, what));
  expect(again?.code).toBe(code);
  if (en.Guide.problem[code].includes("{what}")) expect(again?.what).toBe(what);
});

test("each has its words in every interface language", () => {
  expect(Object.keys(zh.Guide.problem)).toEqual(codes);
});

test("a message of another version is left as it is", () => {
  expect(readProblem("The front matter is not valid YAML.")).toBeNull();
});
