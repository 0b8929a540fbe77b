import type { Page } from "@playwright/test";
import type en from "@/messages/en.json";
import type { Product } from "../../support/product";
import { expect, expectAccessible } from "../fixtures";
import { InterviewPage } from "./interview-page";
import { choose, enter, expectFocusKept, fillIn, tabTo } from "./keyboard";

type Words = typeof en;

/** Who prepares, in which language. */
export interface Reader {
  locale: string;
  words: Words;
  guide: string;
  /** A good answer to whatever is asked first of the technical questions. */
  answer: string;
  /** What is asked of the interviewer. */
  question: string;
}

/** A week of preparation with nothing but the keyboard. */
export class Week {
  constructor(
    private readonly page: Page,
    private readonly product: Product,
    private readonly reader: Reader,
  ) {}

  private get words(): Words {
    return this.reader.words;
  }

  private button(name: string | RegExp) {
    return this.page.getByRole("button", { name, exact: true });
  }

  async importGuide(): Promise<void> {
    const { page, words } = this;
    await page.goto(`${this.product.url}/import`);
    await fillIn(page, page.getByRole("textbox", { name: words.Import.paste }), this.reader.guide);
    await enter(page, this.button(words.Import.understand));
    await expect(this.button(words.Import.store)).toBeVisible();
    await expectFocusKept(page);
    await enter(page, this.button(words.Import.store));
    await page.waitForURL(/guide=/);
    await expectFocusKept(page);
  }

  async correctKeyPoint(): Promise<void> {
    const { page, words } = this;
    const { edit } = words.Guide;
    await enter(page, page.getByRole("link", { name: words.Home.readGuide }));
    await page.waitForURL(/\/guides\//);
    await expectFocusKept(page);
    await enter(page, this.button(new RegExp(`^${edit.edit}.+(?:Q1|node dies|顺序)`)).first());
    const form = page.getByRole("form");
    await fillIn(page, form.getByLabel(edit.claim).first(), "Idempotent producers, 幂等生产者");
    await enter(page, form.getByRole("button", { name: edit.save, exact: true }));
    await expect(form).toHaveCount(0);
    await expectFocusKept(page);
    await expect(page.getByText("Idempotent producers, 幂等生产者")).toHaveCount(1);
    await enter(page, this.button(edit.undo));
    await expect(page.getByText("Idempotent producers, 幂等生产者")).toHaveCount(0);
    await expectFocusKept(page);
    await enter(page, this.button(edit.dismiss));
    await expect(this.button(edit.dismiss)).toHaveCount(0);
    await expectFocusKept(page);
  }

  /** Presses a control of the conversation. */
  private async act(interview: InterviewPage, name: string): Promise<void> {
    const before = await interview.turns.count();
    await expect(this.button(name)).not.toHaveAttribute("aria-disabled", "true");
    await enter(this.page, this.button(name));
    await interview.replied(before + 2);
    await expectFocusKept(this.page);
  }

  private async write(interview: InterviewPage, text: string): Promise<void> {
    const before = await interview.turns.count();
    await tabTo(this.page, interview.answer);
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press("Enter");
    await interview.replied(before + 2);
  }

  private async end(interview: InterviewPage): Promise<void> {
    const { page, words } = this;
    if (!(await interview.hasEnded())) {
      await enter(page, this.button(words.Interview.act.stop));
      const dialog = page.getByRole("alertdialog");
      await enter(page, dialog.getByRole("button", { name: words.Interview.end.confirm }));
    }
    await expect(interview.report()).toBeFocused();
  }

  /** From the first page, by its letters. */
  private async goHome(): Promise<void> {
    await this.page.keyboard.press("g");
    await this.page.keyboard.press("h");
    await expect(this.button(this.words.Home.start)).toBeVisible();
    await expectFocusKept(this.page);
  }

  private kind() {
    return this.page.getByLabel(this.words.Home.choose.kind, { exact: true });
  }

  async holdInterview(): Promise<void> {
    const { page, words } = this;
    const { act } = words.Interview;
    await this.goHome();
    await choose(page, this.kind(), "technical");
    await enter(page, this.button(words.Home.start));
    const interview = await InterviewPage.opened(page, words);
    await expect(interview.answer).toBeFocused();
    await this.write(interview, this.reader.answer);
    await this.act(interview, act.repeat);
    await this.act(interview, act.pause);
    await this.act(interview, act.resume);
    await enter(page, this.button(act.stop));
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
    await expect(this.button(act.stop)).toBeFocused();
    await this.end(interview);
    await page.keyboard.press("Enter");
  }

  async readReport(): Promise<void> {
    const { page, words } = this;
    const { own } = words.Report;
    await expect(page.getByRole("heading", { name: own.title })).toBeVisible();
    await expectFocusKept(page);
    await enter(page, this.button(own.scale["4"]).first());
    await expect(page.getByText(own.yoursAlone.replace("{own}", "4").slice(0, -1))).toBeVisible();
    await expectFocusKept(page);
    if ((await this.button(own.revealAll).count()) > 0) await enter(page, this.button(own.revealAll));
    await expect(page.getByText(/stand-in.*2/).first()).toBeVisible();
    await expectFocusKept(page);
    await page.keyboard.press("k");
    await enter(page, page.getByTitle(words.Report.toTranscript).first());
    await expect(page).toHaveURL(/#q\d+-\w+-said$/);
    const said = page.locator(":target");
    await expect(said).toBeInViewport();
    await tabTo(page, said);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#q\d+-\w+$/);
    await expect(page.locator(":target")).toBeInViewport();
    await expectAccessible(page);
  }

  async redo(): Promise<void> {
    const { page, words } = this;
    await enter(page, this.button(words.Practice.again).first());
    const interview = await InterviewPage.opened(page, words);
    await this.act(interview, words.Interview.act.hint);
    await this.write(interview, this.reader.answer);
    await this.end(interview);
    await page.keyboard.press("Enter");
    await expect(page.getByText(words.Report.previous.title)).toBeVisible();
    await expectFocusKept(page);
  }

  async drill(): Promise<void> {
    const { page, words } = this;
    await this.goHome();
    await choose(page, this.kind(), "weak-points");
    await enter(page, this.button(words.Home.start));
    const interview = await InterviewPage.opened(page, words);
    await this.act(interview, words.Interview.act.skip);
    await this.end(interview);
  }

  async seeProgress(): Promise<void> {
    const { page, words } = this;
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL(/\/progress/);
    await expect(page.getByRole("heading", { name: words.Progress.title, level: 1 })).toBeVisible();
    await expectFocusKept(page);
    await enter(page, page.locator("summary").filter({ hasText: words.Progress.table.show }).first());
    await expect(page.getByRole("table").first()).toBeVisible();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: words.Shortcuts.title });
    await expect(sheet).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    await expectFocusKept(page);
  }

  async ask(): Promise<void> {
    const { page, words } = this;
    await this.goHome();
    await enter(page, this.button(words.Asked.practise));
    const interview = await InterviewPage.opened(page, words);
    await this.write(interview, this.reader.question);
    await this.end(interview);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: words.Asked.title })).toBeVisible();
    await expectFocusKept(page);
  }

  async takeOutAndDelete(): Promise<void> {
    const { page, words } = this;
    const download = page.waitForEvent("download");
    await enter(page, page.getByRole("link", { name: words.Report.saveMarkdown, exact: true }));
    expect((await download).suggestedFilename()).toMatch(/\.md$/);
    await enter(page, this.button(words.Report.delete));
    await page.waitForURL(/\/interviews\?deleted=/);
    await expect(this.button(words.Deletion.undo)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: words.Interviews.title, level: 1 })).toBeFocused();
    await expect(this.button(words.Deletion.undo)).toHaveCount(0);
    await expectFocusKept(page);
  }
}
