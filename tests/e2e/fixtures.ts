import AxeBuilder from "@axe-core/playwright";
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type StandIn, startStandIn } from "../support/openai/stand-in";
import { type Product, startProduct } from "../support/product";
import { waitForReact } from "./taken-over";

/** A running product per worker: one without a model, one whose model is a stand-in. */
interface Workers {
  builtIn: Product;
  standIn: StandIn;
  withModel: Product;
}

interface Tests {
  quietConsole: undefined;
  /** A product of one test's own, for what would be in the way of others, such as another guide. */
  ownProduct: (by: "built-in" | "model") => Promise<Product>;
  /** A page of somebody else, in a browser context of its own. */
  otherPage: (options?: BrowserContextOptions) => Promise<Page>;
}

const modelAt = (standIn: StandIn) => ({
  OPENAI_BASE_URL: standIn.url,
  OPENAI_API_KEY: "test-key",
  REHEARSAL_INTERVIEWER_MODEL: "stand-in",
  // Nobody else steps in because the machine is busy.
  REHEARSAL_FIRST_TOKEN_MS: "60000",
});

export const test = base.extend<Tests, Workers>({
  context: async ({ context }, use) => {
    await waitForReact(context);
    await use(context);
  },
  otherPage: async ({ browser }, use) => {
    const opened: Page[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      await waitForReact(context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
  ownProduct: async ({ standIn, page }, use) => {
    const started: Product[] = [];
    await use(async (by) => {
      const product = await startProduct(by === "model" ? modelAt(standIn) : {});
      started.push(product);
      return product;
    });
    // What a page still asks for would fail when its product ends.
    for (const open of page.context().pages()) await open.goto("about:blank");
    for (const product of started) await product.close();
  },
  builtIn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  standIn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const standIn = await startStandIn({ chunkMs: 30 });
      await use(standIn);
      await standIn.close();
    },
    { scope: "worker" },
  ],
  withModel: [
    async ({ standIn }, use) => {
      const product = await startProduct(modelAt(standIn));
      await use(product);
      await product.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
          errors.push(message.text());
      });
      await use(undefined);
      expect(errors, "nothing is logged as an error in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

/** WCAG 2.2 AA in both themes, as far as axe can tell, and nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }));
    expect(found, colorScheme).toEqual([]);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

export { expect };
