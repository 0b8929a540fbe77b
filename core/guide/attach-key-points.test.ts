import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Guide } from "./guide";
import { keyPointFileSchema } from "./key-point-file";
import { parseGuide } from "./parse-guide";

const folder = new URL("../../guides/", import.meta.url);
const markdown = readFileSync(new URL("wang-zhiwei-bmw-ad.md", folder), "utf8");
const file: unknown = JSON.parse(readFileSync(new URL("wang-zhiwei-bmw-ad.key-points.json", folder), "utf8"));
const keyPoints = keyPointFileSchema.parse(file);
const curated = new Set(keyPoints.questions.flatMap((question) => question.keyPoints.map(({ id }) => id)));

function edited(before: string, after: string): Guide {
  expect(markdown).toContain(before);
  return parseGuide(markdown.replace(before, after), { keyPoints });
}

const countCurated = ({ questions }: Guide) =>
  questions.flatMap((question) => question.keyPoints).filter(({ id }) => curated.has(id)).length;

test("a copy in another file has them all, whatever its line ends", () => {
  const copy = parseGuide(`\uFEFF${markdown.replaceAll("\n", "\r\n")}`, { keyPoints });
  expect(copy).toEqual(parseGuide(markdown, { keyPoints }));
  expect(countCurated(copy)).toBe(99);
});

test("a question with another wording gets derived points, the others keep theirs", () => {
  const guide = edited("How does Kafka guarantee message ordering?", "Can Kafka guarantee a total order?");
  expect(countCurated(guide)).toBe(99 - 4);
  const question = guide.questions.find(({ text }) => text === "Can Kafka guarantee a total order?");
  expect(question).toMatchObject({ id: "can-kafka-guarantee-a-total-order", topic: "Kafka & Streaming" });
  expect(question?.keyPoints.map(({ text }) => text)[0]).toMatch(/^Kafka guarantees ordering/);
});

test("a rewritten answer makes its curated points stale; the question keeps its id", () => {
  const answer = /Kafka guarantees ordering \*\*only.*$/m.exec(markdown)?.[0] ?? "";
  const guide = edited(
    answer,
    "Producers number their batches, and the broker refuses what comes out of turn.",
  );
  const question = guide.questions.find(({ id }) => id === "kafka-ordering");
  expect(countCurated(guide)).toBe(99 - 4);
  expect(question?.keyPoints).toMatchObject([{ text: expect.stringMatching(/^Producers number/) }]);
});

test("a figure that changed in the guide is stale in the points", () => {
  const guide = edited("**99.9% uptime**", "**99.5% uptime**");
  expect(countCurated(guide)).toBe(99 - 9);
  const texts = guide.questions.find(({ id }) => id === "bayer-cdp")?.keyPoints.map(({ text }) => text);
  expect(texts?.some((text) => text.includes("99.5%"))).toBe(true);
});

test("a word more or less in an answer changes nothing", () => {
  expect(countCurated(edited("Pods are ephemeral.", "Pods are ephemeral by design."))).toBe(99);
});

test("another guide that asks one of the questions gets none of them", () => {
  const other = "# Kafka\n\n## How does Kafka guarantee message ordering?\n\nWithin a partition only.\n";
  const guide = parseGuide(other, { keyPoints });
  expect(countCurated(guide)).toBe(0);
  expect(guide).toEqual(parseGuide(other));
});

test("fields that the file need not have are filled in", () => {
  const plain = keyPointFileSchema.parse({
    guide: "kafka",
    questions: [
      {
        ...{ id: "q", kind: "technical", category: "Kafka", topic: null, question: "What is a topic?" },
        keyPoints: [{ id: "q.log", text: "A topic is a log", weight: 3 }],
      },
    ],
  });
  const guide = parseGuide("## What is a topic?\n\nA log that is split in partitions.", { keyPoints: plain });
  expect(guide.slug).toBe("kafka");
  expect(guide.questions[0]?.keyPoints).toEqual([
    { id: "q.log", text: "A topic is a log", weight: 3, aliases: [], misstatements: [], probe: null },
  ]);
});

test("a copy under another candidate's name has them too, and is a guide of its own", () => {
  const guide = edited("Wang Zhiwei for", "Ada Okafor for");
  expect(guide).toMatchObject({
    candidate: "Ada Okafor",
    slug: "ada-okafor-advanced-specialist-big-data-engineer",
  });
  expect(countCurated(guide)).toBe(99);
});
