import { expect, type Locator, type Page } from "@playwright/test";
import en from "@/messages/en.json" with { type: "json" };

/** The interface's words in one of its languages. */
type Words = Pick<typeof en, "Interview" | "Report">;

/** The conversation, as a candidate uses it. */
export class InterviewPage {
  readonly answer: Locator;
  readonly turns: Locator;
  readonly send: Locator;

  constructor(
    readonly page: Page,
    private readonly words: Words = en,
  ) {
    this.answer = page.getByRole("textbox", { name: words.Interview.answer });
    this.turns = page.getByRole("article");
    this.send = page.getByRole("button", { name: words.Interview.send, exact: true });
  }

  /** Begins from the first page, with its defaults but for what is chosen by label. */
  static async start(
    page: Page,
    url: string,
    choices: Partial<Record<"Kind" | "Mode" | "Length", string>> = {},
  ): Promise<InterviewPage> {
    await page.goto(url);
    for (const [field, choice] of Object.entries(choices)) {
      await page.getByLabel(field).first().selectOption({ label: choice });
    }
    await page.getByRole("button", { name: "Start the interview" }).click();
    return InterviewPage.opened(page);
  }

  /** The interview that a click has just begun. */
  static async opened(page: Page, words?: Words): Promise<InterviewPage> {
    await page.waitForURL(/\/interviews\/[^/]+$/);
    const interview = new InterviewPage(page, words);
    await interview.replied(1);
    return interview;
  }

  /** Sends an answer with Enter and waits until the interviewer has replied to it. */
  async say(text: string): Promise<void> {
    const before = await this.turns.count();
    await this.answer.fill(text);
    await expect(this.send).toHaveAttribute("aria-disabled", "false");
    await this.answer.press("Enter");
    await this.replied(before + 2);
  }

  /** Says the same until the interview is over. */
  async sayUntilEnd(text: string): Promise<void> {
    while (!(await this.hasEnded())) await this.say(text);
  }

  /** Presses a control in place of an answer. */
  async press(control: string): Promise<void> {
    const before = await this.turns.count();
    await this.page.getByRole("button", { name: control }).click();
    await this.replied(before + 2);
  }

  async end(): Promise<void> {
    const { act, end } = this.words.Interview;
    await this.page.getByRole("button", { name: act.stop }).click();
    await this.page.getByRole("alertdialog").getByRole("button", { name: end.confirm }).click();
    await expect(this.report()).toBeVisible();
  }

  report(): Locator {
    return this.page.getByRole("link", { name: this.words.Interview.readReport });
  }

  /** Goes on to the report and has it show all marks. */
  async readReport(): Promise<void> {
    await this.report().click();
    await this.page.waitForURL(/\/report$/);
    const all = this.page.getByRole("button", { name: this.words.Report.own.revealAll });
    const score = this.page.getByRole("heading", { name: this.words.Report.score }).first();
    await expect(all.or(score).first()).toBeVisible();
    if ((await score.count()) === 0) await all.click();
    await expect(score).toBeVisible();
  }

  /** Whether the interview is over: the server is asked, for the page is told a moment after a reply's last word. */
  async hasEnded(): Promise<boolean> {
    const { origin, pathname } = new URL(this.page.url());
    const response = await this.page.request.get(`${origin}/api${pathname}/report`);
    expect([200, 409]).toContain(response.status());
    if (response.ok()) await expect(this.report()).toBeVisible();
    return response.ok();
  }

  /** How many questions have been left behind, answered or not. */
  async questionsDone(): Promise<number> {
    const counted = await this.page.getByText(/^Question \d+ of \d+$/).textContent();
    return Number(/\d+/.exec(counted ?? "")?.[0]) - 1;
  }

  lastTurn(): Locator {
    return this.turns.last();
  }

  /** Waits until there are as many turns, the last one whole, and it is the candidate's turn or all is over. */
  async replied(turns: number): Promise<void> {
    await expect(this.turns).toHaveCount(turns);
    await expect(this.lastTurn()).not.toHaveAttribute("aria-busy", "true");
    await expect(this.send.or(this.report())).toBeVisible();
  }
}
