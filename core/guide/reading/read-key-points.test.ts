import { describe, expect, test } from "vitest";
import { outlineOf } from "../fixtures/outline-of";
import { readComment } from "./comments";
import { takeKeyPoints } from "./read-key-points";
import { renderEntries } from "./render";

const points = (list: string) => takeKeyPoints(outlineOf(`**Key points**\n\n${list}`)).keyPoints;

describe("a list of key points", () => {
  test.each([
    ["bold", "text\n\n**Key points**\n\n- (3) one"],
    ["bold with a colon", "text\n\n**Key points:**\n\n- (3) one"],
    ["a heading", "text\n\n#### Key points\n\n- (3) one"],
    ["an item", "- text\n- **Key points**\n  - (3) one"],
    ["plain", "text\n\nKey points:\n\n- (3) one"],
    ["Chinese", "text\n\n**要点**\n\n- (3) one"],
  ])("under a head that is %s goes out of the answer", (_, markdown) => {
    const { entries, keyPoints } = takeKeyPoints(outlineOf(markdown));
    expect(renderEntries(entries)).toMatch(/^(- )?text$/);
    expect(keyPoints).toMatchObject([{ text: "one", weight: 3 }]);
  });

  test("weights, components, parts and groups stand in brackets", () => {
    expect(
      points("- (1) a\n- (3, result) b\n- (2, fit) c\n- (2, any 2 of tools) d\n- (sometimes) e\n- f"),
    ).toMatchObject([
      { text: "a", weight: 1 },
      { text: "b", weight: 3, star: "result" },
      { text: "c", weight: 2, part: "fit" },
      { text: "d", weight: 2, anyOf: { group: "tools", k: 2 } },
      { text: "e", weight: 2 },
      { text: "f", weight: 2 },
    ]);
  });

  test("what a point may carry, in one line or as lists", () => {
    const [point] = points(
      "- (3) The claim: it holds\n  <!-- id: q.claim -->\n  - Also: one; two；three\n  - Wrong:\n    - no; not so\n    - never\n  - Probe: Why is that?",
    );
    expect(point).toEqual({
      id: "q.claim",
      text: "The claim: it holds",
      weight: 3,
      aliases: ["one", "two", "three"],
      misstatements: ["no; not so", "never"],
      probe: "Why is that?",
    });
  });

  test("a probe that is left open is not the same as none", () => {
    expect(points("- a\n- b\n  - Probe: –").map(({ probe }) => probe)).toEqual([undefined, null]);
  });

  test("a point without words is none", () => {
    expect(points("- (3)\n- <!-- id: x -->")).toEqual([]);
  });
});

describe("comments", () => {
  test.each([
    [["id: a.b; kind: design"], { id: "a.b", kind: "design" }],
    [["note", "category"], { mark: "category" }],
    [["id: x; kind: riddle; no topic"], { id: "x", noTopic: true }],
    [["id: two words"], {}],
    [[""], {}],
    [[], {}],
  ])("%j", (comments, fields) => expect(readComment(comments)).toEqual(fields));
});
