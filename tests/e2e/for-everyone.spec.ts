import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";
import { enter, tabTo } from "./pages/keyboard";

const answer =
  "I am Wang Zhiwei, a senior data engineer with over six years in distributed big data systems.";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Writes down each thing that the page's live region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const region = document.querySelector("main [aria-live=polite].sr-only");
    if (!region) throw new Error("no live region");
    new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Writes and sends an answer where the focus is. */
async function write(page: Page, interview: InterviewPage, text: string): Promise<void> {
  const before = await interview.turns.count();
  await expect(interview.answer).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await interview.replied(before + 2);
}

async function act(page: Page, interview: InterviewPage, name: string): Promise<void> {
  const before = await interview.turns.count();
  await expect(button(page, name)).not.toHaveAttribute("aria-disabled", "true");
  await enter(page, button(page, name));
  await interview.replied(before + 2);
}

test("by keyboard alone: from the first page through an interview and its report to deleting and undoing", async ({
  page,
  builtIn,
}) => {
  await page.goto(builtIn.url);
  await enter(page, button(page, "Start the interview"));
  const interview = await InterviewPage.opened(page);
  await write(page, interview, answer);
  await act(page, interview, "Repeat");
  await act(page, interview, "Skip");
  await act(page, interview, "Pause");
  await expectAccessible(page);
  await act(page, interview, "Resume");
  await enter(page, button(page, "End interview"));
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await expectAccessible(page);
  await enter(page, page.getByRole("alertdialog").getByRole("button", { name: "End interview" }));
  await expect(interview.report()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "How did it go?" })).toBeVisible();
  await enter(page, button(page, "4").first());
  await expect(page.getByText(/You gave yourself 4 of 5/)).toBeVisible();
  await enter(page, page.getByText("Model answer").first());
  await enter(page, button(page, "Practise this question again").first());
  const again = await InterviewPage.opened(page);
  await expect(again.answer).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await expect(again.report()).toBeFocused();

  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await page.waitForURL(/\/interviews$/);
  await enter(page, button(page, /^Delete: /).first());
  await expect(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Interviews", level: 1 })).toBeFocused();
  await expect(button(page, "Undo")).toHaveCount(0);
});

test("the way to the report gets the focus, however long the end of an interview takes", async ({
  page,
  builtIn,
}) => {
  const interview = await InterviewPage.start(page, builtIn.url);
  await page.route("**/turns", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await enter(page, button(page, "End interview"));
  await enter(page, page.getByRole("alertdialog").getByRole("button", { name: "End interview" }));
  await expect(interview.report()).toBeFocused();
});

test("a new line is said to a screen reader once and whole, however it is streamed", async ({
  page,
  withModel,
}) => {
  const interview = await InterviewPage.start(page, withModel.url);
  const heard = await listen(page);
  for (const turns of [3, 5]) {
    await interview.say(answer);
    await expect(interview.turns).toHaveCount(turns);
  }
  const said = await interview.turns.filter({ hasNotText: answer }).allInnerTexts();
  const lines = await heard();
  expect(lines).toHaveLength(2);
  for (const [index, line] of lines.entries()) {
    const [, words = ""] = said[index + 1]?.split(/\n+/) ?? [];
    expect(words).not.toBe("");
    expect(line).toContain(words);
  }
});

test("with letters twice as large, a phone still shows what is asked", async ({ page, builtIn }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const interview = await InterviewPage.start(page, builtIn.url);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await interview.say(answer);
  const asked = interview.lastTurn().getByText("?");
  await asked.scrollIntoViewIfNeeded();
  const covered = await asked.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== element && !element.contains(seen);
  });
  expect(covered).toBe(false);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test("on a low phone the opening is moved up to what it asks, and no further", async ({ page, builtIn }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  const interview = await InterviewPage.start(page, builtIn.url);
  const foot = page.locator("[data-foot]");
  const bottomOf = (box: { y: number; height: number } | null) => (box ? box.y + box.height : 0);
  await expect
    .poll(
      async () => bottomOf(await interview.lastTurn().boundingBox()) - ((await foot.boundingBox())?.y ?? 0),
    )
    .toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect((await interview.lastTurn().boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test("on a phone, what is asked stays above a draft that grows, and above a keyboard", async ({
  page,
  builtIn,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const interview = await InterviewPage.start(page, builtIn.url);
  await interview.say(answer);
  const coveredPixels = async () => {
    const said = await interview.lastTurn().boundingBox();
    const foot = await page.locator("[data-foot]").boundingBox();
    return said && foot ? said.y + said.height - foot.y : Number.NaN;
  };
  const asIs = () => page.evaluate(() => window.scrollY);
  await expect.poll(coveredPixels).toBeLessThanOrEqual(0);
  await interview.answer.fill(answer.repeat(6));
  await page.setViewportSize({ width: 390, height: 500 });
  await expect.poll(coveredPixels).toBeLessThanOrEqual(0);
  // Whoever has scrolled up to read stays where they are.
  await interview.answer.fill("");
  await page.evaluate(() => window.scrollBy(0, -300));
  await expect.poll(coveredPixels).toBeGreaterThan(50);
  const [readingAt, covered] = [await asIs(), await coveredPixels()];
  await interview.answer.fill(answer.repeat(6));
  await expect.poll(coveredPixels).toBeGreaterThan(covered);
  expect(await asIs()).toBe(readingAt);
});

test("what is asked stays in view, and the draft as high as its text, when a phone is turned", async ({
  page,
  builtIn,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const interview = await InterviewPage.start(page, builtIn.url);
  await interview.say(answer.repeat(4));
  await interview.answer.fill(answer.repeat(3));
  const draftHeight = async () => (await interview.answer.boundingBox())?.height ?? 0;
  const narrow = await draftHeight();
  await page.setViewportSize({ width: 844, height: 700 });
  await expect.poll(draftHeight).toBeLessThan(narrow);
  await expect.poll(async () => (await interview.lastTurn().boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test("shortcuts have a sheet, rest while one writes, and can be switched off", async ({ page, builtIn }) => {
  await page.goto(`${builtIn.url}/interviews`);
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  // What listens for keys comes a moment after the page has been taken over.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(sheet).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expectAccessible(page);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await tabTo(page, page.getByLabel("Use shortcuts"));
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Use shortcuts")).not.toBeChecked();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/settings$/);
  await page.goto(`${builtIn.url}/import`);
  await page.getByRole("textbox", { name: /Paste the guide/ }).focus();
  await page.keyboard.type("gh?");
  await expect(page.getByRole("textbox", { name: /Paste the guide/ })).toHaveValue("gh?");
});

test("nothing moves for who wants no motion, and dark is dark from the first paint", async ({
  page,
  builtIn,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  await page.addInitScript(() => {
    const papers = new Set<string>();
    Object.assign(window, { papers });
    const look = () => {
      if (document.body) papers.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(builtIn.url);
  await expect
    .poll(() => page.evaluate(() => [...(window as unknown as { papers: Set<string> }).papers]))
    .toEqual(["rgb(22, 23, 25)"]);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => !/^(0s(, )?)+$/.test(getComputedStyle(element).transitionDuration))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(moving).toEqual([]);
});

test("moments are in the reader's own time zone from the first page on, and no page is asked for again", async ({
  page: own,
  otherPage,
  builtIn,
}) => {
  await InterviewPage.start(own, builtIn.url);
  const timeZone = "Pacific/Kiritimati";
  const page = await otherPage({ timezoneId: timeZone });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.headers().rsc === "1") asked.push(request.url());
  });
  await page.goto(`${builtIn.url}/interviews`);
  const begun = page.locator("time").first();
  const at = new Date((await begun.getAttribute("datetime")) ?? "");
  const date = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short", timeZone });
  await expect(begun).toHaveText(date.format(at));
  expect(asked.filter((url) => new URL(url).pathname === "/interviews")).toEqual([]);
  await page.reload();
  await expect(begun).toHaveText(date.format(at));
  expect(await page.context().cookies(builtIn.url)).toContainEqual(
    expect.objectContaining({ name: "timezone", value: encodeURIComponent(timeZone) }),
  );
});

test("dates and numbers are the reader's own, in Chinese too", async ({ page: own, otherPage, builtIn }) => {
  await InterviewPage.start(own, builtIn.url);
  for (const [locale, date] of [
    ["en-GB", /\d{1,2} [A-Z][a-z]+ 20\d\d/],
    ["zh-CN", /20\d\d年\d{1,2}月\d{1,2}日/],
  ] as const) {
    const page = await otherPage({ locale });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${builtIn.url}/interviews`);
    await expect(page.locator("time").first()).toHaveText(date);
    await expectAccessible(page);
    await page.goto(builtIn.url);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expectAccessible(page);
  }
});

test("the language that is chosen in Settings is there at once, and on every page after that", async ({
  page,
  builtIn,
}) => {
  await page.goto(`${builtIn.url}/settings`);
  await page.getByRole("radio", { name: "简体中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  await page.goto(builtIn.url);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.goto(`${builtIn.url}/settings`);
  await page.getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
});
