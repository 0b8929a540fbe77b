import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { eventually } from "../support/instance";
import { send } from "../support/people";
import { type Product, startProduct } from "../support/product";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  // On a busy machine the first of its connections takes longer than a request waits.
  await eventually(
    () => get("/api/ready"),
    ({ ok }) => ok,
  );
});
afterAll(() => product.close());

const post = async (path: string, body: object) => {
  const response = await send(product.url, "POST", path, { body });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as { id: string };
};
const get = (path: string) => fetch(`${product.url}${path}`);

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "a question that a file calls %j, asked and not answered, is in the report and in what is taken along of it",
  async (name) => {
    const marks = `<!-- id: ${name}; kind: technical -->`;
    const point = `- (3) It makes what is new\n  <!-- id: ${name} -->\n  - Probe: Of what?`;
    const head =
      "---\nformat: rehearsal-guide\ntitle: Objects\nlanguage: en\n---\n\n# Objects\n\n## Java\n\n<!-- category -->";
    const markdown = `${head}\n\n### What does it do?\n\n${marks}\n\nIt makes what is new.\n\n**Key points**:\n\n${point}\n`;
    const { id: guideId } = await post("/api/guides", { markdown });
    const settings = interviewSettingsSchema.parse({ kind: "technical", minutes: 15, mode: "practice" });
    const { id } = await post("/api/interviews", { guideId, ...settings });
    const body = { turnId: crypto.randomUUID(), action: "skip" };
    const events = await send(product.url, "POST", `/api/interviews/${id}/turns`, { body });
    expect(events.status, await events.text()).toBe(200);
    const page = await get(`/interviews/${id}/report`);
    expect([page.status, (await page.text()).includes("What does it do?")]).toEqual([200, true]);
    for (const form of ["markdown", "json"]) {
      const file = await get(`/api/interviews/${id}/export/${form}`);
      expect([file.status, (await file.text()).includes("What does it do?")], form).toEqual([200, true]);
    }
    expect((await get("/progress")).status).toBe(200);
  },
);
