import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startProduct } from "../support/product";
import { expect, test } from "./fixtures";
import { InterviewPage } from "./pages/interview-page";

const canary = "CANARYWORD";
const guide = `# Interview preparation: Ada Example for Data Engineer at Example Motors

## Technical questions

### How does a broker keep messages in order?

The ${canary} log keeps them, partition by partition, with an offset each.

**Key points**
- (3) Messages of a ${canary} partition are read in the order of their offsets
  - Also: ${canary} offsets
  - Wrong: the ${canary} broker orders everything
  - Probe: What is order kept within?

### Why is a write-ahead log written first?

A ${canary} crash between the log and the page is mended from the log.
`;

test("before the interview ends, nothing that the browser is sent holds an answer or a key point of it", async ({
  page,
}) => {
  const product = await startProduct();
  const received: { url: string; body: Promise<string> }[] = [];
  page.on("response", (response) => {
    const body = response.text().catch(() => "");
    received.push({ url: response.url(), body });
  });
  await page.goto(`${product.url}/settings`);
  const id = await page.evaluate(async (markdown) => {
    const post = async (path: string, body: object) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
      return ((await response.json()) as { id: string }).id;
    };
    const guideId = await post("/api/guides", { markdown });
    return post("/api/interviews", { guideId, kind: "technical", minutes: 15 });
  }, guide);
  await page.goto(`${product.url}/interviews/${id}`);
  const interview = new InterviewPage(page);
  await interview.replied(1);
  await interview.say("It keeps them in some order, I think, by the time at which they came in.");
  await page.reload();
  await interview.replied(3);
  await interview.press("Repeat");
  await page.getByRole("link", { name: "Interviews", exact: true }).first().click();
  await expect(page).toHaveURL(/\/interviews$/);
  await page.goto(`${product.url}/interviews/${id}/report`);
  await page.goto(product.url);
  const bodies = await Promise.all(received.map(async ({ url, body }) => ({ url, text: await body })));
  expect(bodies.some(({ text }) => text.includes("How does a broker keep messages in order"))).toBe(true);
  const leaking = bodies.filter(({ text }) => text.includes(canary));
  expect(leaking.map(({ url }) => new URL(url).pathname)).toEqual([]);
  await product.close();
});

test("no script that the browser loads, and no source map, holds the bundled guide's key points or a prompt", () => {
  const { questions } = JSON.parse(readFileSync("guides/wang-zhiwei-bmw-ad.key-points.json", "utf8")) as {
    questions: { keyPoints: { text: string }[] }[];
  };
  const prompts = readFileSync("prompts/interviewer.md", "utf8").split("\n");
  const secrets = [
    ...questions.flatMap(({ keyPoints }) => keyPoints.map(({ text }) => text)),
    ...prompts,
  ].filter((text) => text.length > 40);
  const files = readdirSync(".next/static", { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  const holding = scripts.filter((file) => {
    const text = readFileSync(join(".next/static", file), "utf8");
    return secrets.some((secret) => text.includes(secret));
  });
  expect(holding).toEqual([]);
});
