import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutText } from "./text-blocks";

test("lines are paragraphs, dashed lines are items at their depth", () => {
  expect(layOutText("Situation: slow.\nAction:\n- Build\n  - with *Spark*\n- Test\n\nResult: <10MB")).toEqual(
    [
      { type: "paragraph", text: "Situation: slow." },
      { type: "paragraph", text: "Action:" },
      {
        type: "list",
        items: [
          { text: "Build", depth: 0 },
          { text: "with *Spark*", depth: 1 },
          { text: "Test", depth: 0 },
        ],
      },
      { type: "paragraph", text: "Result: <10MB" },
    ],
  );
});

test("no word gets lost", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^( {2})?(- )?[a-z*<]{1,6}$/)), (lines) => {
      const words = layOutText(lines.join("\n")).flatMap((block) =>
        block.type === "list" ? block.items.map(({ text }) => text) : [block.text],
      );
      expect(words).toEqual(lines.map((line) => line.replace(/^ *(- )?/, "")));
    }),
  );
});
