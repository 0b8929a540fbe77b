import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givesAway } from "./derive/probe";
import { type DerivationContext, deriveKeyPoints, deriveReferenceKeyPoints } from "./derive-key-points";
import { keyPointSchema } from "./guide";
import { parseGuide } from "./parse-guide";

const context: DerivationContext = {
  questionId: "q",
  question: "What is it?",
  kind: "technical",
  language: "en",
};

const texts = (answer: string) => deriveKeyPoints(answer, context).map(({ text }) => text);

describe("one claim each", () => {
  test("sentences, without the greeting and what only asks", () => {
    expect(
      texts("Good morning! Pods are ephemeral. Why? The kubelet, e.g. on a node, keeps them running."),
    ).toEqual(["Pods are ephemeral", "The kubelet, e.g. on a node, keeps them running"]);
  });

  test("list items with their labels, nested ones too; a bare label is none", () => {
    expect(
      texts("- Ingestion: Vehicles upload to S3.\n- Depth:\n  - Used Terraform.\n1. Airflow runs the jobs."),
    ).toEqual(["Ingestion: Vehicles upload to S3", "Used Terraform", "Airflow runs the jobs"]);
  });

  test("an enumeration's items, named; a list of mere names stays one", () => {
    expect(
      texts(
        "It goes through 3 phases: Analysis (resolving references), Planning (selecting joins), and Code Generation (of bytecode).",
      ),
    ).toEqual([
      "3 phases: Analysis (resolving references)",
      "3 phases: Planning (selecting joins)",
      "3 phases: Code Generation (of bytecode)",
    ]);
    expect(texts("States: Pending, Running, Succeeded, Failed.")).toEqual([
      "States: Pending, Running, Succeeded, Failed",
    ]);
    expect(texts("Optimization: After the move, I looked at the queries, which were slow.")).toHaveLength(1);
  });

  test("halves around a semicolon, if both say something", () => {
    expect(texts("Simple models miss patterns here; flexible ones follow the noise.")).toEqual([
      "Simple models miss patterns here",
      "Flexible ones follow the noise",
    ]);
    expect(texts("It works; mostly.")).toEqual(["It works; mostly"]);
  });

  test("a pronoun gives way to what it stands for", () => {
    expect(texts("Zero-Copy allows data to stay in the kernel. This reduces context switches.")).toEqual([
      "Zero-Copy allows data to stay in the kernel",
      "Zero-Copy reduces context switches",
    ]);
    expect(texts("I built a tool. It saved weeks of work.")[1]).toBe("It saved weeks of work");
  });

  test("Chinese sentences", () => {
    expect(texts("只保证分区内有序。相关消息使用同一个键；消费者按顺序读取消息。")).toEqual([
      "只保证分区内有序",
      "相关消息使用同一个键",
      "消费者按顺序读取消息",
    ]);
  });

  test("code says nothing, and the shortest answer is one claim", () => {
    expect(texts("Use a closure here:\n```js\nconst a = 1; // counts up\n```\nIt keeps state.")).toEqual([
      "It keeps state",
    ]);
    expect(texts("Yes.")).toEqual(["Yes."]);
    expect(texts("")).toEqual([]);
  });

  test("at most nine, short neighbours together", () => {
    const answer = Array.from(
      { length: 14 },
      (_, index) => `Step ${"abcdefghijklmn"[index]} moves part of the data.`,
    ).join(" ");
    expect(texts(answer)).toHaveLength(9);
    expect(texts(answer)[0]).toBe("Step a moves part of the data; Step b moves part of the data");
  });
});

test("weights: the first, figures and what is set off 3, examples 1, the rest 2", () => {
  const answer =
    "A topic is a log. Brokers keep it for 7 days. Consumers read at will. Offsets mark the place. For example, a bank replays payments.";
  const points = deriveKeyPoints(answer, { ...context, emphasised: ["Offsets"] });
  expect(points.map(({ weight }) => weight)).toEqual([3, 3, 2, 3, 1]);
  const allBold = deriveKeyPoints(answer, { ...context, emphasised: ["Offsets", "Consumers", "Brokers"] });
  expect(allBold.map(({ weight }) => weight)).toEqual([3, 3, 2, 2, 1]);
});

test("abbreviations are aliases wherever their words are", () => {
  const [queue, retry] = deriveKeyPoints(
    "Use Dead Letter Queues (DLQ) for bad records. The DLQ is replayed later.",
    context,
  );
  expect(queue?.aliases).toEqual(["DLQ"]);
  expect(retry?.aliases).toEqual(["Dead Letter Queues"]);
  expect(deriveKeyPoints("It runs on EKS (AWS) and costs little.", context)[0]?.aliases).toEqual([]);
});

test("parts of a story and of an introduction go to their points", () => {
  const points = deriveKeyPoints(
    [
      { text: "The system was slow.", star: "situation" },
      { text: "I measured the load. I moved the index.", star: "action" },
      { text: "It got 5 times faster.", star: "result" },
    ],
    { ...context, kind: "project" },
  );
  expect(points.map(({ star, weight }) => [star, weight])).toEqual([
    ["situation", 3],
    ["action", 2],
    ["action", 2],
    ["result", 3],
  ]);
  const spoken = deriveKeyPoints([{ text: "I am a nurse.", part: "identity" }], {
    ...context,
    kind: "introduction",
  });
  expect(spoken).toMatchObject([{ part: "identity", probe: "Who are you professionally, in a sentence?" }]);
});

describe("probes", () => {
  test("say no word of the point that the question does not say", () => {
    expect(givesAway("How does the kubelet work?", "The kubelet runs on each node", "What is a pod?")).toBe(
      true,
    );
    expect(
      givesAway("How does the kubelet work?", "The kubelet runs on each node", "What is the kubelet?"),
    ).toBe(false);
    expect(givesAway("还有别的部分吗？", "消息的部分顺序", "什么是主题？")).toBe(true);
    expect(givesAway("能举个例子吗？", "只保证分区内有序", "什么是主题？")).toBe(false);
  });

  test("one of its own for each point, in the guide's language", () => {
    const probes = deriveKeyPoints("Pods are ephemeral. Nodes fail. Pods move. Disks stay.", context).map(
      ({ probe }) => probe,
    );
    expect(new Set(probes).size).toBe(4);
    expect(deriveKeyPoints("只保证分区内有序。", { ...context, language: "zh" })[0]?.probe).toMatch(/？$/);
  });

  test.each([
    "../../guides/wang-zhiwei-bmw-ad.md",
    "fixtures/backend-engineer-zh.md",
    "fixtures/site-reliability-engineer.md",
  ])("give nothing away in %s", (file) => {
    const { questions } = parseGuide(readFileSync(new URL(file, import.meta.url), "utf8"));
    for (const { text, keyPoints } of questions) {
      for (const point of keyPoints)
        if (point.probe) expect(givesAway(point.probe, point.text, text)).toBe(false);
    }
  });
});

test("whatever the answer is: sound points, at most nine, ids of their own", () => {
  const words = fc.constantFrom(
    "Kafka",
    "reads",
    "it",
    "40%",
    "(DLQ)",
    ".",
    ". ",
    ": ",
    "; ",
    ", ",
    "\n",
    "\n- ",
    "```",
    "e.g. ",
    "零拷贝",
    "。",
    "？",
    "(",
    ")",
  );
  const answer = fc.oneof(
    fc.array(words, { maxLength: 80 }).map((all) => all.join(" ")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(answer, fc.constantFrom("en", "zh"), (text, language) => {
      const points = deriveKeyPoints(text, { ...context, language });
      for (const point of points) keyPointSchema.parse(point);
      expect(points.length).toBeLessThanOrEqual(9);
      expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
      if (text.trim() !== "") expect(points.length).toBeGreaterThan(0);
    }),
  );
}, 60_000);

test("reference answers: numbered ids, one weight", () => {
  expect(
    deriveReferenceKeyPoints("Terminal 2 is not connected. There is a gap; the states differ there.", "r2"),
  ).toEqual(
    ["Terminal 2 is not connected", "There is a gap; the states differ there"].map((text, index) => ({
      id: `r2.k${index + 1}`,
      text,
      weight: 2,
      aliases: [],
      misstatements: [],
      probe: null,
    })),
  );
  expect(deriveReferenceKeyPoints("gap", "r1")).toMatchObject([{ id: "r1.k1", text: "gap" }]);
  expect(deriveReferenceKeyPoints("", "r1")).toEqual([]);
});
