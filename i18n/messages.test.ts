import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import en from "../messages/en.json";
import zh from "../messages/zh-CN.json";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}
/** Names of the values and tags that a message needs. */
const needs = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, value, tag]) => value ?? tag))].sort();

test("every language says the same things with the same values", () => {
  const english = new Map(leaves(en));
  const chinese = new Map(leaves(zh));
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, message] of english)
    expect([key, needs(chinese.get(key) ?? "")]).toEqual([key, needs(message)]);
});

test.each([
  ["en", en],
  ["zh-CN", zh],
] as const)("%s: every message can be formatted", (locale, messages) => {
  const failures: string[] = [];
  for (const [key, message] of leaves(messages)) {
    const onError = (error: Error) => failures.push(`${key}: ${error.message}`);
    const values = Object.fromEntries(needs(message).map((name) => [name ?? "", 2]));
    const t = createTranslator({ locale, messages: { message }, onError });
    t.rich("message", {
      ...values,
      code: (text) => text,
      question: (text) => text,
      transcript: (text) => text,
      signIn: (text) => text,
      whole: (text) => text,
    });
  }
  expect(failures).toEqual([]);
});
