import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guideSchema } from "./guide";
import { keyPointFileSchema } from "./key-point-file";
import { parseGuide, parseInSteps } from "./parse-guide";

const folder = new URL("../../guides/", import.meta.url);
const markdown = readFileSync(new URL("wang-zhiwei-bmw-ad.md", folder), "utf8");
const file: unknown = JSON.parse(readFileSync(new URL("wang-zhiwei-bmw-ad.key-points.json", folder), "utf8"));
const keyPoints = keyPointFileSchema.parse(file);
const guide = parseGuide(markdown, { keyPoints });

test("who prepares for what", () => {
  expect(guide).toMatchObject({
    slug: "wang-zhiwei-bmw-ad",
    title:
      "Interview Preparation Guide: Wang Zhiwei for Advanced Specialist Big Data Engineer AD at BMW China",
    candidate: "Wang Zhiwei",
    role: "Advanced Specialist Big Data Engineer AD",
    company: "BMW China",
    language: "en",
  });
});

test("it is a guide, nothing is left over and nothing is wrong", () => {
  expect(guideSchema.parse(guide)).toEqual(guide);
  expect(guide.notes).toEqual([]);
  expect(guide.problems).toEqual([]);
});

test("introduction: tone, structure of three parts, script of four paragraphs without markup", () => {
  const { tone, structure, script } = guide.introduction;
  expect(tone).toBe(
    "Professional, confident, and enthusiastic about the intersection of Big Data and Automated Driving.",
  );
  expect(structure).toEqual([
    "Professional Identity",
    "Core Expertise (Business & Technical)",
    "Strategic Alignment with BMW China",
  ]);
  expect(script).toHaveLength(4);
  expect(script[0]).toMatch(
    /^Good morning\/afternoon\. My name is Wang Zhiwei, and I am a Senior Data Engineer/,
  );
  expect(script[1]).toContain(
    "scale and complexity. Technically, my core expertise lies in Cloud Ecosystems",
  );
  expect(script[2]).toMatch(/^From a business perspective/);
  expect(script[3]).toMatch(/^I am particularly excited .* next generation of its AD data platform\.$/);
  expect(script.join("")).not.toMatch(/[*"“”]/);
});

test("projects: titles, situations, tasks, results", () => {
  expect(guide.projects.map(({ id, title }) => [id, title])).toEqual([
    ["bayer-cdp", "Bayer Customer Data Platform (CDP)"],
    ["warehouse-migration", "Enterprise Data Warehouse Migration to AWS"],
    ["retail-mdm", "Retail Master Data Management Platform"],
  ]);
  const [bayer, warehouse, retail] = guide.projects;
  expect(bayer?.situation).toMatch(/^Bayer needed a unified view .* costly and slow\.$/);
  expect(bayer?.task).toMatch(/^Architect and build a cloud-native Data Lakehouse .* operational costs\.$/);
  expect(bayer?.result).toBe(
    "The new architecture reduced compute costs by 40% while meeting strict data freshness SLAs. Infrastructure reliability hit 99.9% uptime due to the robust IaC foundation.",
  );
  expect(warehouse?.situation).toContain("migrate to Amazon Redshift");
  expect(warehouse?.task).toMatch(/^Lead the migration strategy/);
  expect(warehouse?.result).toContain("a 5x improvement in complex");
  expect(retail?.situation).toMatch(/^Retail data was inconsistent/);
  expect(retail?.task).toContain("(MDM)");
  expect(retail?.result).toBe("Reduced data discrepancies by 95% and streamlined retail operations.");
});

test("projects: labelled and nested points of the action", () => {
  const outline = guide.projects.map(({ action }) =>
    action.map(({ label, points }) => [label, points.map((point) => point.label)]),
  );
  expect(outline).toEqual([
    [
      ["Architecture", []],
      ["Depth (Implementation)", [null, null, null]],
      ["Alignment", []],
    ],
    [
      ["Breadth", []],
      ["Depth (Implementation)", ["Automation", "Data Transfer", "Optimization"]],
      ["Alignment", []],
    ],
    [
      ["Architecture", []],
      ["Depth", [null, null]],
      ["Alignment", []],
    ],
  ]);
  const depth = guide.projects[0]?.action[1]?.points.map(({ text }) => text);
  expect(depth?.[0]).toMatch(/^Implemented Terraform for IaC .* reduced deployment time by 60%\.$/);
  expect(depth?.[1]).toMatch(/^Used AWS Step Functions/);
  expect(depth?.[2]).toMatch(/^Optimized Glue jobs .* only incremental data\.$/);
  expect(guide.projects[1]?.action[1]?.points[0]?.text).toContain(
    "custom Python tool (dm4) using AST parsing (sqlglot)",
  );
});

test("scenarios: question, context, action, result, trait", () => {
  const [conflict, deadline] = guide.scenarios;
  expect(guide.scenarios).toHaveLength(2);
  expect(conflict).toMatchObject({
    id: "product-owner-conflict",
    title: "Conflict with Product Owner/Stakeholder",
    question:
      "Tell me about a time you disagreed with a Product Owner about a technical requirement or timeline.",
    context:
      "In the Bayer CDP project, the PO wanted a real-time dashboard immediately, but the data quality was not yet stable.",
    trait: "Shows Stakeholder Management and prioritizing Quality.",
  });
  expect(conflict?.action).toEqual([
    'I explained the risk: "Fast data is useless if it\'s wrong."',
    "I proposed a phased approach: first release a T+1 batch version with high accuracy, then iterate to real-time.",
    "I used metrics (data discrepancy rates) to back up my argument.",
  ]);
  expect(deadline).toMatchObject({ id: "tight-deadline", title: "Leading a Team under Pressure" });
  expect(deadline?.action).toHaveLength(5);
  expect(deadline?.result).toBe("We delivered on time. The team felt supported, not burnt out.");
});

test("questions to ask, with their kind", () => {
  expect(guide.questionsToAsk.map(({ kind }) => kind)).toEqual([
    "Strategic (Business)",
    "Technical (Architecture)",
    "Team (Culture)",
  ]);
  for (const { text } of guide.questionsToAsk) expect(text).toMatch(/^(I noticed|For the AD|The role).*\?$/);
});

test("17 scored questions with the 99 curated key points, in the guide's order", () => {
  expect(guide.questions.map(({ id, kind, category, topic }) => ({ id, kind, category, topic }))).toEqual(
    keyPoints.questions.map(({ id, kind, category, topic }) => ({ id, kind, category, topic })),
  );
  expect(guide.questions.map(({ text }) => text)).toEqual(
    keyPoints.questions.map(({ question }) => question),
  );
  expect(guide.questions.flatMap((question) => question.keyPoints)).toEqual(
    keyPoints.questions.flatMap((question) => question.keyPoints),
  );
  expect(guide.questions.flatMap((question) => question.keyPoints)).toHaveLength(99);
});

test("three categories with eleven questions, their topics and model answers", () => {
  const bank = guide.questions.filter(({ kind }) => ["technical", "design", "domain"].includes(kind));
  const categories = bank.map(({ category }) => category);
  expect(bank).toHaveLength(11);
  expect(new Set(categories)).toEqual(
    new Set([
      "Specific Technical Questions",
      "Architecture/Design Questions",
      "Domain-Specific Questions (Automated Driving)",
    ]),
  );
  expect(new Set(bank.map(({ topic }) => topic))).toEqual(
    new Set(["Apache Spark & Distributed Systems", "Kubernetes (K8s) & Cloud", "Kafka & Streaming", null]),
  );
});

test.each([
  [
    "spark-memory",
    /^Spark uses a unified memory manager .*\(managed by sun\.misc\.Unsafe\).* improve stability\.$/,
  ],
  ["spark-catalyst", /^Catalyst is an extensible query optimizer\..*for RDDs\)\.$/],
  ["spark-joins", /^Common strategies: .*\(default <10MB\).*large table\.$/],
  ["k8s-services", /^ClusterIP exposes .*Ingress\/LoadBalancer\.$/],
  ["k8s-pod-lifecycle", /^Pods are ephemeral\..*\(API Server\)\.$/],
  ["kafka-ordering", /^Kafka guarantees ordering only within a partition, .*partition key\.$/],
  ["kafka-zero-copy", /^Zero-Copy \(via sendfile syscall\).*network bandwidth\.$/],
  [
    "data-quality",
    /^Implement Circuit Breakers \(stop pipeline if error rate > threshold\)\..*production tables\.$/,
  ],
  ["china-data-platform", /^Data compliance \(GDPR\/PIPL\) is critical\..*globally\.$/],
  ["nosql-in-ad", /^AD data is often semi-structured .*by developers\.$/],
])("the model answer of %s is whole and plain", (id, text) => {
  expect(guide.questions.find((question) => question.id === id)?.modelAnswer).toMatch(text);
});

test("an answer that is a list keeps its lines and labels", () => {
  const lines = guide.questions.find(({ id }) => id === "ad-ingestion")?.modelAnswer.split("\n");
  expect(lines?.map((line) => /^- (\w+): ./.exec(line)?.[1])).toEqual([
    "Ingestion",
    "Queuing",
    "Processing",
    "Storage",
    "Orchestration",
  ]);
});

test("no markup is left in any text", () => {
  expect(
    JSON.stringify({ ...guide, questions: guide.questions.map(({ keyPoints: _, ...rest }) => rest) }),
  ).not.toMatch(/\*\*|`/);
});

test("without the key-point file the questions get derived points and readable ids", () => {
  const plain = parseGuide(markdown);
  expect(plain.slug).toBe("wang-zhiwei-advanced-specialist-big-data");
  expect(plain.questions).toHaveLength(17);
  for (const { keyPoints: points } of plain.questions) expect(points.length).toBeGreaterThan(1);
  expect(plain.questions[4]?.id).toBe("how-does-spark-handle-memory-management-and-what");
});

test("a long guide is read in steps, to what it is read to in one go", () => {
  const long = `---\nformat: rehearsal-guide\n---\n${markdown.repeat(8)}`;
  const steps = parseInSteps(long);
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken++;
  expect(step.value).toEqual(parseGuide(long));
  expect(taken).toBeGreaterThan(6);
});
