import { expect, test } from "vitest";
import { asked, places, readFixture } from "./fixtures/read-fixture";
import { parseGuide } from "./parse-guide";

test("another candidate: setext headings, italic labels, letters, numbers, British spelling", () => {
  const guide = readFixture("site-reliability-engineer.md");
  expect(guide).toMatchObject({
    slug: "priya-nair-senior-site-reliability-engineer",
    candidate: "Priya Nair",
    role: "Senior Site Reliability Engineer",
    company: "Northwind Bank",
  });
  expect(places(guide)).toEqual([
    ["behavioral", "Behavioural questions", null],
    ["behavioral", "Behavioural questions", null],
    ["technical", "Technical Questions", "Kubernetes"],
    ["technical", "Technical Questions", "Kubernetes"],
    ["technical", "Technical Questions", "Observability"],
    ["project", "My projects", "Migrating the ledger to Kubernetes"],
    ["introduction", "Introduction", null],
  ]);
  expect(guide.scenarios.map(({ context, result }) => [context, result])).toEqual([
    [
      "A config change of mine took the payments API down for eleven minutes on a Friday evening.\n\nTask: I was on call, so it was mine to bring it back and to make sure it could not happen again.",
      "No config incident in the fourteen months since. The canary caught three bad changes.",
    ],
    [
      "A developer wanted to skip load tests before Black Friday.\n\nTask: I had to protect the error budget without blocking the release.",
      "We found a connection leak and fixed it two days before the sale.",
    ],
  ]);
  expect(guide.projects).toMatchObject([
    {
      situation: "Ledger services ran on forty hand-kept virtual machines. Every release took a night.",
      task: "Move them to Kubernetes without a maintenance window.",
      action: [{ label: null, points: [] }, { label: null }, { label: null }],
      result: "Releases went from one a fortnight to six a day. Machine cost fell by 35 %.",
    },
  ]);
  expect(guide.introduction.script).toHaveLength(3);
  expect(guide.questionsToAsk.map(({ kind }) => kind)).toEqual(["Team", "Team", "Business"]);
  expect(guide.notes.map(({ heading }) => heading)).toEqual(["Who I am", "Travel"]);
  expect(guide.notes[1]?.markdown).toBe("# Travel\n\nTake the S7 to Potsdamer Platz. Bring a passport.");
  expect(guide.problems).toEqual([]);
});

test("a Chinese guide", () => {
  const guide = readFixture("backend-engineer-zh.md");
  expect(guide).toMatchObject({
    candidate: "张丽",
    role: "高级后端工程师",
    company: "字节跳动公司",
    language: "zh",
    introduction: { tone: "自信、简洁", structure: ["身份", "专长", "匹配度"] },
  });
  expect(guide.introduction.script).toEqual([
    "您好，我叫张丽，是一名有八年经验的后端工程师。",
    "我擅长高并发系统，熟悉 Go、Kafka 和 MySQL，主导过日活三千万的消息系统。",
    "我想加入贵公司，因为推荐系统的实时数据链路正是我最感兴趣的方向。",
  ]);
  expect(asked(guide).map(([question]) => question)).toEqual([
    "请先做一个自我介绍。",
    "请介绍一下「实时消息系统重构」这个项目。",
    "Kafka 如何保证消息顺序？",
    "什么是零拷贝？",
    "设计一个短链接系统",
    "如何设计一个秒杀系统？",
    "请讲一次你和产品经理意见不一致的经历。",
  ]);
  expect(guide.projects[0]?.action.map(({ label, points }) => [label, points.length])).toEqual([
    ["架构", 0],
    ["可靠性", 2],
    ["压测", 0],
  ]);
  expect(guide.questions[1]?.keyPoints.map(({ star }) => star)).toEqual([
    "situation",
    "task",
    ...Array(4).fill("action"),
    "result",
  ]);
  expect(guide.scenarios).toMatchObject([
    { title: "与产品经理的分歧", trait: "沟通能力", result: "按期上线，没有事故。" },
  ]);
  expect(guide.questionsToAsk).toMatchObject([{ kind: "团队" }, { kind: "业务" }]);
  expect(guide.notes).toMatchObject([{ heading: "其他" }]);
  expect(guide.problems).toEqual([]);
});

test("sections in another order, quoted stories, what is missing reported with its line", () => {
  const guide = readFixture("sections-in-another-order.md");
  expect(guide).toMatchObject({ candidate: "Tomás Ortega", role: "Staff Data Scientist", company: "Globex" });
  expect(places(guide).map(([kind]) => kind)).toEqual([
    ...["technical", "technical", "design", "domain"],
    ...["project", "project", "project", "behavioral", "introduction"],
  ]);
  expect(guide.problems).toEqual([
    { line: 24, message: expect.stringContaining("“Empty topic” is empty") },
    { line: 40, message: expect.stringContaining("has no Task") },
    { line: 40, message: expect.stringContaining("has no Result") },
    { line: 46, message: expect.stringContaining("told in one piece") },
  ]);
  expect(guide.questionsToAsk).toHaveLength(1);
});

test("a text pasted without markup, with headings in capitals and Windows line ends", () => {
  const guide = readFixture("pasted-text.md");
  expect(guide).toMatchObject({ candidate: "Jane Doe", role: "Product Manager", company: "Stripe" });
  expect(asked(guide).slice(1, 3)).toEqual([
    [
      "What is idempotency?",
      "Doing it twice has the same effect as once. Payment APIs use idempotency keys for it.",
    ],
    [
      "How would you explain an API to a child?",
      "- It is a menu\n- You order, the kitchen cooks\n- You never enter the kitchen",
    ],
  ]);
  expect(guide.projects).toMatchObject([
    { title: "Radar for marketplaces", task: "Halve it in six months.", result: "Fraud fell by 58%." },
  ]);
  expect(guide.questionsToAsk.map(({ text }) => text)).toEqual([
    "What does success look like after six months?",
    "Who decides the roadmap?",
  ]);
  expect(guide.problems).toEqual([]);
});

test("a Chinese text pasted without markup", () => {
  const guide = readFixture("pasted-text-zh.md");
  expect(asked(guide)).toMatchObject([
    ["请先做一个自我介绍。", "大家好，我是李雷。我有五年的前端经验。"],
    ["什么是闭包？", "函数和它的词法环境的组合。"],
    ["说说事件循环", "先执行同步代码，再清空微任务，然后执行一个宏任务。"],
    ["什么是虚拟 DOM？", "用 JS 对象描述 DOM 树。"],
    ["请介绍一下「低代码平台」这个项目。", expect.stringContaining("结果：上线时间从三天降到两小时。")],
  ]);
  expect(guide.questionsToAsk).toHaveLength(2);
  expect(guide.problems).toEqual([]);
});

test("headings from the third level down, lettered sections, underscores, target instead of task", () => {
  const guide = readFixture("deep-headings.md");
  expect(guide).toMatchObject({
    candidate: "Maria Rossi",
    role: "Machine Learning Engineer",
    company: "Ferrari S.p.A.",
    introduction: {
      tone: "Warm.",
      structure: ["Who I am", "What I do", "Why Ferrari"],
      script: ["Hello, I am Maria.", "I build models for race cars."],
    },
  });
  expect(places(guide).slice(0, 4)).toEqual([
    ["behavioral", "Behavioral Questions", "Missing a deadline"],
    ["technical", "Technical Q & A", "Deep learning"],
    ["technical", "Technical Q & A", "Deep learning"],
    ["design", "System Design", null],
  ]);
  expect(guide.projects).toMatchObject([
    {
      title: "Tyre wear model",
      task: "Predict wear within 5%.",
      action: [{ label: "Data" }, { label: "Model" }],
    },
  ]);
  expect(guide.questionsToAsk.map(({ kind, text }) => [kind, text])).toEqual([
    ["Team", "How large is the ML team?"],
    ["Technical", "Which models run on the car?"],
  ]);
  expect(guide.notes).toEqual([]);
});

test("emojis, stories in tables and in lettered lines, key points to hit, a table of questions to ask", () => {
  const guide = readFixture("emoji-and-tables.md");
  expect(guide).toMatchObject({
    candidate: "Elif Kaya",
    role: "Senior Backend Engineer",
    company: "Spotify",
  });
  expect(guide.questions[0]?.keyPoints.map(({ text, weight }) => [text, weight])).toEqual([
    ["8 years", 2],
    ["event-driven", 2],
  ]);
  expect(guide.projects).toMatchObject([
    {
      title: "Payment Gateway Rewrite",
      action: [{ text: "Split into services" }, { text: "Added idempotency keys" }],
    },
    { title: "Search Migration", situation: "Search took 4 seconds.", result: "300 ms p95." },
  ]);
  expect(places(guide).map(([kind]) => kind)).toEqual([
    ...["introduction", "project", "project", "technical", "technical", "technical", "design", "behavioral"],
  ]);
  expect(guide.questionsToAsk.map(({ text }) => text)).toEqual([
    "How do squads own reliability?",
    "What does success look like in 90 days?",
  ]);
  expect(guide.problems).toEqual([]);
});

test("a title in the front matter that names nobody leaves the name to the first heading", () => {
  const guide = parseGuide(
    "---\ntitle: Interview Prep\n---\n# Interview prep – Nurse @ Mercy Hospital\n\n## Questions\n\n1. **What is triage?**\n   Sorting by urgency.\n",
  );
  expect(guide).toMatchObject({ role: "Nurse", company: "Mercy Hospital" });
});

test("in a conversation written down, what the candidate says is no name", () => {
  const guide = parseGuide(
    "## Interviewer: How do you triage?\nCandidate: By acuity first.\n\n## Interviewer: Who helps you?\nCandidate: My team.\n",
  );
  expect(guide.candidate).toBe("");
  expect(guide.questions.map(({ modelAnswer }) => modelAnswer)).toEqual(["By acuity first.", "My team."]);
});

test("front matter goes before the title", () => {
  const guide = parseGuide(
    '---\nrole: "Nurse"\ncandidate: Ada\nlanguage: de\nslug: my-guide\n---\n\n# Interview prep: Bob for Baker at Acme\n\n## Was ist Triage?\n\nSichten.',
  );
  expect(guide).toMatchObject({
    slug: "my-guide",
    candidate: "Ada",
    role: "Nurse",
    company: "Acme",
    language: "de",
  });
  expect(guide.questions).toMatchObject([{ text: "Was ist Triage?", modelAnswer: "Sichten." }]);
});

test.each(["", "   \n\n", "Just a note about nothing.", "# Only a title"])(
  "%j holds no question, and says so",
  (text) => {
    expect(parseGuide(text).problems).toContainEqual({
      line: 1,
      message: expect.stringContaining("No question was found."),
    });
  },
);
