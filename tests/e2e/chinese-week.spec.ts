import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import zh from "@/messages/zh-CN.json" with { type: "json" };
import { reportDocumentSchema } from "@/use-cases/report-document";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";
import { leftInEnglish } from "./pages/left-in-english";

test.use({ locale: "zh-CN", viewport: { width: 390, height: 844 } });

const guide = readFileSync(
  new URL("../../core/guide/fixtures/backend-engineer-zh.md", import.meta.url),
  "utf8",
);
/** The other guide's name, which its own language stays. */
const bundled = "Advanced Specialist Big Data Engineer AD, BMW China";
const order = "只保证分区内有序，所以我让相关消息使用同一个键。";
const copying = "数据从磁盘缓冲区直接拷贝到网卡缓冲区，中间不经过用户态。";
const vague = "这个我了解得不多，只在一个项目里接触过一次。";
const mine = ["明年这个方向最难做的决定是什么，由谁来做？", "有食堂吗？"];

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** What a Chinese reader sees: no English left over, nothing in anybody's way, nothing wider than the phone. */
async function look(page: Page): Promise<void> {
  await expect(page.locator("main:not([aria-busy=true])")).toBeVisible();
  expect(await leftInEnglish(page, `${guide} ${bundled}`)).toEqual([]);
  await expectAccessible(page);
}

async function importGuide(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/import`);
  await page.getByRole("textbox", { name: zh.Import.paste }).fill(guide);
  await button(page, zh.Import.understand).click();
  await expect(button(page, zh.Import.store)).toBeVisible();
  await look(page);
  await button(page, zh.Import.store).click();
  await page.waitForURL(/guide=/);
  await expect(page.getByRole("heading", { name: "高级后端工程师" })).toBeVisible();
  await look(page);
}

/** Starts a sitting of a kind from the first page. */
async function start(page: Page, kind: string): Promise<InterviewPage> {
  await page.getByLabel(zh.Home.choose.kind, { exact: true }).selectOption({ label: kind });
  await button(page, zh.Home.start).click();
  return InterviewPage.opened(page, zh);
}

/** Answers what is asked until the sitting is over or nothing more is to be said. */
async function answer(interview: InterviewPage, otherwise: string): Promise<void> {
  for (let turns = 0; turns < 6 && !(await interview.hasEnded()); turns += 1) {
    const asked = await interview.lastTurn().innerText();
    await interview.say(/顺序/.test(asked) ? order : /零拷贝/.test(asked) ? copying : otherwise);
  }
  if (!(await interview.hasEnded())) await interview.end();
}

async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("a week in Chinese with a model: import, interview, own rating, redo, drill, progress, questions, exports", async ({
  page,
  ownProduct,
}) => {
  const withModel = await ownProduct("model");
  await importGuide(page, withModel.url);
  const home = page.url();

  const interview = await start(page, zh.Terms.sitting.technical);
  await look(page);
  await answer(interview, vague);
  await look(page);
  await interview.report().click();
  await expect(page.getByRole("heading", { name: zh.Report.own.title })).toBeVisible();
  await look(page);
  await button(page, zh.Report.own.scale["4"]).first().click();
  await expect(page.getByText("你给自己打了 4 分", { exact: false })).toBeVisible();
  await button(page, zh.Report.own.revealAll).click();
  await expect(page.getByText(/由 stand-in 评分/)).toBeVisible();
  await expect(page.getByText(/2 个回答中已评 2 个/)).toBeVisible();
  await expect(page.getByText(zh.Terms.verdict.covered).first()).toBeVisible();
  await look(page);
  const markdown = await save(page, zh.Report.saveMarkdown);
  expect(markdown).toContain(`**${zh.Terms.verdict.covered}**：`);
  const document = reportDocumentSchema.parse(JSON.parse(await save(page, zh.Report.saveJson)));
  expect(document.settings.language).toBe("zh");
  expect(document.questions.flatMap(({ rating }) => rating?.keyPoints ?? [])).toContainEqual(
    expect.objectContaining({
      verdict: "covered",
      evidence: expect.objectContaining({ quote: expect.any(String) }),
    }),
  );

  await button(page, zh.Practice.again).first().click();
  const again = await InterviewPage.opened(page, zh);
  await answer(again, vague);
  await look(page);
  await again.report().click();
  await expect(page.getByText(zh.Report.previous.title)).toBeVisible();
  await expect(page.getByText(/^之前 \d+ 分，现在 \d+ 分/)).toBeVisible();
  await look(page);

  await page.goto(home);
  await expect(page.getByText(zh.Home.lastScore).first()).toBeAttached();
  await look(page);
  const drill = await start(page, zh.Terms.sitting["weak-points"]);
  await drill.press(zh.Interview.act.hint);
  await drill.say(vague);
  await look(page);
  await drill.end();

  await page.goto(`${withModel.url}/progress`);
  await expect(page.getByText(zh.Progress.scores, { exact: true })).toBeVisible();
  await page.getByText(zh.Progress.table.show).first().click();
  await expect(page.getByRole("table").first()).toBeVisible();
  await look(page);

  await page.goto(home);
  await button(page, zh.Asked.practise).click();
  const asking = await InterviewPage.opened(page, zh);
  for (const question of mine) await asking.say(question);
  await asking.end();
  await asking.report().click();
  await expect(page.getByRole("heading", { name: zh.Asked.title })).toBeVisible();
  await expect(page.getByText(/2 个问题中已评 2 个/)).toBeVisible();
  await look(page);

  await page.goto(`${withModel.url}/interviews`);
  await expect(page.getByRole("listitem").filter({ hasText: zh.Terms.sitting.question })).toBeVisible();
  await look(page);
  await page.goto(`${withModel.url}/settings`);
  await look(page);
  const [archive] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: zh.Settings.export }).click(),
  ]);
  const files = unzipSync(readFileSync(await archive.path()));
  const guides = Object.keys(files).filter((name) => name.endsWith(".md"));
  expect(guides.map((name) => strFromU8(files[name] as Uint8Array)).join("\n")).toContain("实时消息系统重构");
});

test("without a model nobody rates Chinese: one's own mark beside what the guide expects, and no invented score", async ({
  page,
  ownProduct,
}) => {
  const builtIn = await ownProduct("built-in");
  await importGuide(page, builtIn.url);
  const interview = await start(page, zh.Terms.sitting.technical);
  await interview.say(/顺序/.test(await interview.lastTurn().innerText()) ? order : copying);
  await interview.press(zh.Interview.act.skip);
  if (!(await interview.hasEnded())) await interview.end();
  await interview.report().click();
  await expect(page.getByRole("heading", { name: zh.Report.title.selfCheck })).toBeVisible();
  await expect(page.getByText(zh.Report.expected, { exact: true })).toBeVisible();
  await look(page);
  await button(page, zh.Report.own.scale["3"]).click();
  await expect(page.getByText("你给自己打了 3 分（满分 5）。")).toBeVisible();
  await expect(page.getByText(zh.Report.own.ask)).toHaveCount(0);
  await look(page);
  const document = reportDocumentSchema.parse(JSON.parse(await save(page, zh.Report.saveJson)));
  expect(document).toMatchObject({ score: null, range: null, band: null, rated: 0 });
  await page.goto(`${builtIn.url}/interviews`);
  await expect(page.getByText("已评 0/2")).toBeVisible();
  await page.goto(`${builtIn.url}/progress`);
  await expect(page.getByText(zh.Progress.noneRated)).toBeVisible();
  await look(page);
});
