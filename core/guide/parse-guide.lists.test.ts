import { expect, test } from "vitest";
import { asked, places, readFixture } from "./fixtures/read-fixture";

test("headings as questions, with code, tables, lists and collapsed answers", () => {
  const guide = readFixture("javascript-questions.md");
  expect(guide).toMatchObject({
    title: "JavaScript Interview Questions",
    candidate: "",
    role: "",
    company: "",
  });
  expect(asked(guide)).toEqual([
    [
      "What is a closure?",
      [
        "A closure is a function together with the variables of the scope that it was created in. It lets a function keep private state.",
        "",
        "```js",
        "const counter = () => {",
        "  let n = 0;",
        "  // # What is this?",
        "  return () => ++n;",
        "};",
        "```",
      ].join("\n"),
    ],
    [
      "What is the difference between == and ===?",
      '== converts types before comparing, === does not.\n- Expression | Result\n- 1 == "1" | true\n- 1 === "1" | false',
    ],
    [
      "Explain the event loop",
      "1. Synchronous code runs first.\n2. Then all microtasks (promises).\n3. Then one macrotask (timers, I/O).",
    ],
    ["Why is 0.1 + 0.2 not 0.3?", ""],
    ["What is hoisting?", expect.stringMatching(/^Declarations are moved .* until their line\.$/)],
    [
      "How does this work?",
      "It depends on the call: the object before the dot, or undefined in strict mode.",
    ],
  ]);
  expect(guide.problems).toEqual([
    {
      line: 39,
      message: expect.stringContaining("This question has no answer: “Why is 0.1 + 0.2 not 0.3?”"),
    },
  ]);
  expect(guide.notes.map(({ heading }) => heading)).toEqual(["", "Table of contents"]);
});

test("Q: and A: paragraphs; what is asked twice or not answered is reported", () => {
  const guide = readFixture("questions-as-paragraphs.md");
  expect(asked(guide)).toEqual([
    [
      "What is a primary key?",
      "A column, or several, whose value identifies a row. It is unique and never null.",
    ],
    [
      "What is normalization?",
      "Splitting tables so that every fact is stored once. It removes update anomalies.",
    ],
    [
      "When would you denormalise?",
      "When reads outnumber writes by far:\n- to avoid joins over large tables\n- to serve a report that must be fast",
    ],
    ["Tell me about yourself.", expect.stringContaining("ten years of PostgreSQL")],
    ["What is an index?", ""],
    ["What is a primary key?", "The same again."],
  ]);
  expect(guide.questions.map(({ id, kind }) => [id, kind])).toEqual([
    ["what-is-a-primary-key", "technical"],
    ["what-is-normalization", "technical"],
    ["when-would-you-denormalise", "technical"],
    ["introduction", "introduction"],
    ["what-is-an-index", "technical"],
    ["what-is-a-primary-key-2", "technical"],
  ]);
  expect(guide.problems).toEqual([
    { line: 17, message: expect.stringContaining("no answer") },
    { line: 19, message: expect.stringContaining("stands in line 1 already") },
  ]);
});

test("numbered questions with the answer on the line, below it, nested or behind the list", () => {
  const guide = readFixture("numbered-questions.md");
  expect(asked(guide)).toEqual([
    ["What is the GIL?", "The global interpreter lock lets one thread run Python bytecode at a time."],
    [
      "What is a generator?",
      "- A function that yields values one by one.\n- It keeps its state between calls.",
    ],
    ["What are decorators?", "Functions that take a function and return another one."],
    ["How do lists and tuples differ?", "Lists are mutable, tuples are not."],
    ["Explain list comprehensions", "They build a list from an iterable in one expression."],
    ["What is a fixture?", "Something that a test needs, prepared before and cleaned up after it."],
    ["How do you mock a clock?", "Pass the time as an argument, so that nothing has to be mocked."],
    ["Why property tests?", "They find inputs nobody thought of.\n\nThey also document invariants."],
  ]);
  expect(guide.problems).toEqual([]);
});

test("bold questions under bold topics", () => {
  const guide = readFixture("bold-questions.md");
  expect(guide).toMatchObject({ title: "Data Analyst interview – notes", role: "Data Analyst" });
  expect(asked(guide).map(([question]) => question)).toEqual([
    "What is a window function?",
    "What is the difference between WHERE and HAVING?",
    "Explain p-values.",
    "How would you design an A/B test?",
  ]);
  expect(places(guide)).toEqual([
    ["technical", "SQL", null],
    ["technical", "SQL", null],
    ["technical", "Statistics", null],
    ["design", "Statistics", null],
  ]);
  expect(asked(guide)[2]?.[1]).toMatch(/null hypothesis holds\.\n\nIt is not the probability/);
});

test("tables: questions with answers, and stories", () => {
  const guide = readFixture("question-table.md");
  expect(guide).toMatchObject({ candidate: "Jane Doe", role: "Product Manager", company: "Stripe" });
  expect(asked(guide).slice(0, 4)).toEqual([
    ["How do you prioritise?", expect.stringMatching(/^By reach/)],
    ["What is a north star metric?", "One number that shows the value customers get."],
    ["Design a wallet for teenagers", "Start from parents' control | limits, then spending, then saving."],
    ["What is churn?", ""],
  ]);
  expect(guide.projects.map(({ title, result }) => [title, result])).toEqual([
    ["Checkout redesign", "Conversion rose to 2.6 %."],
    ["Launching in Brazil", "40 % of payments moved to Pix."],
  ]);
  expect(guide.problems).toMatchObject([{ line: 14 }]);
});

test("questions and answers without any markup", () => {
  const guide = readFixture("questions-without-markup.md");
  expect(asked(guide).map(([question]) => question)).toEqual([
    "What is REST?",
    "What is GraphQL?",
    "How do you version an API?",
    "Tell me about a conflict at work.",
  ]);
  expect(asked(guide)[2]?.[1]).toBe("By URL or header. I prefer additive changes.");
  expect(guide.scenarios).toMatchObject([
    {
      context: "two teams wanted the same release slot.\n\nTask: find a plan by Friday.",
      action: ["I compared the costs of delay."],
      result: "both shipped in a week.",
    },
  ]);
});

test("many forms in one file: inline answers, nested lists, interviewer and candidate, letters of STAR", () => {
  const guide = readFixture("mixed-forms.md");
  expect(guide).toMatchObject({ candidate: "Ana Lima", role: "DevOps Engineer", company: "Initech" });
  expect(asked(guide).slice(0, 8)).toEqual([
    ["What is a canary release?", "A release to a small share of users first."],
    ["What is blue-green?", "Two environments, one live."],
    ["What is IaC?", "Infrastructure described in files. Reviewed like code."],
    ["What is drift?", "The real state differs from the described one."],
    ["Why containers?", "Same image everywhere."],
    ["What is a sidecar?", "A helper container in the same pod."],
    ["What is a probe?", "A health check by the kubelet."],
    ["How do you keep secrets?", "In a vault, with short leases."],
  ]);
  expect(guide.scenarios.map(({ result }) => result)).toEqual(["No data lost.", "We kept the monolith."]);
});

test("key points in the file, with and without what they may carry", () => {
  const [handshake, bgp, udp] = readFixture("key-points-in-file.md").questions;
  expect(handshake?.modelAnswer).toBe(
    "SYN, SYN-ACK, ACK. Both sides learn each other's initial sequence number.",
  );
  expect(handshake?.keyPoints).toMatchObject([
    {
      id: "tcp-handshake.three-steps",
      text: "The client sends SYN, the server answers SYN-ACK, the client sends ACK",
      weight: 3,
      aliases: ["three-way handshake", "three packets"],
      misstatements: ["two packets are enough", "the server begins"],
      probe: "What goes back and forth before data flows?",
    },
    { id: "tcp-handshake.both-sides-exchange-initial-sequence", weight: 2, aliases: [], misstatements: [] },
    { weight: 1, anyOf: { group: "extras", k: 1 } },
    { text: "TCP fast open can save a round trip", weight: 2 },
  ]);
  for (const { probe } of handshake?.keyPoints ?? []) expect(probe).toMatch(/\?$/);
  expect(bgp?.keyPoints).toMatchObject([{ text: "The protocol between autonomous systems", weight: 3 }]);
  expect(udp?.modelAnswer).toBe("A datagram protocol without connections. No ordering, no retransmission.");
  expect(udp?.keyPoints.map(({ text, weight }) => [text, weight])).toEqual([
    ["UDP has no connection", 3],
    ["UDP does not retransmit", 2],
  ]);
});
