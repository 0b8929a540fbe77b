import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { v7 as uuid } from "uuid";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { ApiClient } from "../support/api-client";
import { exfiltrationTexts } from "../support/exfiltration-texts";
import { furtherTexts } from "../support/further-texts";
import { scriptedMind } from "../support/openai/scripted-mind";
import { startStandIn } from "../support/openai/stand-in";
import { startProduct } from "../support/product";
import { expect, test } from "./fixtures";

/** A host on the outside that counts who connects to it, even without asking anything. */
async function listen(): Promise<{ server: Server; host: string; connections: () => number }> {
  let count = 0;
  const server = createServer((_, response) => response.end("heard"));
  server.on("connection", () => {
    count += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, host: `127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => count };
}

function guideOf(texts: string[]): string {
  const questions = texts.map(
    (text, at) => `### What is part ${at}?\n\nIt is a store of part ${at}.\n\n${text}\n`,
  );
  return `# Interview guide: Data engineer at Acme\n\n## Technical questions\n\n${questions.join("\n")}`;
}

/** One that has them wherever a guide has names: its role, company and candidate, its headings, its questions. */
function guideNamedBy(texts: string[]): string {
  const [role, company, candidate, ...rest] = texts.map((text) => text.replaceAll(/\s+/gu, " "));
  const questions = rest.map((text, at) => `### ${text} What is ${at}?\n\nA store of ${at}. ${text}\n`);
  const heads = rest.slice(0, 5).map((text) => `## Technical ${text}\n\n### Why ${text}?\n\nBecause.\n`);
  const title = `# Interview guide: Engineer ${role} at Acme ${company}\n\nCandidate: Ann ${candidate}`;
  return `${title}\n\n## Technical questions\n\n${questions.join("\n")}\n${heads.join("\n")}`;
}

/** An interview in which the candidate says all the texts. */
async function hold(client: ApiClient, texts: string[]): Promise<string> {
  const imported = await client.post("/api/guides", { markdown: guideOf(texts) });
  expect(imported.status).toBe(201);
  const { id: guideId } = (await imported.json()) as { id: string };
  const settings = interviewSettingsSchema.parse({ kind: "technical", mode: "practice" });
  const { id } = (await (await client.post("/api/interviews", { guideId, ...settings })).json()) as {
    id: string;
  };
  for (let at = 0; at < texts.length; at += 10) {
    const text = `We built a store. ${texts.slice(at, at + 10).join("\n\n")}`;
    await (await client.turn(id, { turnId: uuid(), text })).text();
  }
  return id;
}

/** What the page holds that leads anywhere but to the product's own pages. */
function waysOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [
      "href",
      "src",
      "action",
      "formaction",
      "ping",
      "poster",
      "data",
      "background",
      "xlink:href",
    ];
    const leadsOut = (address: string) => new URL(address, document.baseURI).origin !== location.origin;
    return [...document.querySelectorAll("*")]
      .filter(
        (element) =>
          names.some((name) => element.hasAttribute(name) && leadsOut(element.getAttribute(name) ?? "")) ||
          element.hasAttribute("srcset") ||
          /url\(\s*['"]?(?:http|\/\/)/i.test(element.getAttribute("style") ?? "") ||
          [...element.attributes].some(({ name }) => name.startsWith("on")),
      )
      .map((element) => element.outerHTML.slice(0, 200));
  });
}

/** What another reader of Markdown would make pictures, links or HTML of. */
function waysOutOfMarkdown(markdown: string): string[] {
  const found: string[] = [];
  const look = (node: Nodes) => {
    if (["image", "imageReference", "link", "linkReference", "definition", "html"].includes(node.type))
      found.push(markdown.slice(node.position?.start.offset, node.position?.end.offset).slice(0, 200));
    if ("children" in node) node.children.forEach(look);
  };
  look(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return found;
}

test("no text of a guide, an answer or a model has a page ask another host for anything", async ({
  page,
}) => {
  const outside = await listen();
  const texts = [...exfiltrationTexts(outside.host), ...furtherTexts(outside.host)];
  expect(texts).toHaveLength(108);
  let spoken = 0;
  const endpoint = await startStandIn({
    chunkMs: 0,
    mind: (request) => `${texts[spoken++ % texts.length]} ${scriptedMind(request)}`,
  });
  const product = await startProduct({
    OPENAI_BASE_URL: endpoint.url,
    OPENAI_API_KEY: "test-key",
    REHEARSAL_INTERVIEWER_MODEL: "stand-in",
  });
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const client = new ApiClient(() => product.url);
  const id = await hold(client, texts);
  const visit = async (path: string) => {
    const response = await page.goto(`${product.url}${path}`, { waitUntil: "load" });
    await expect(page.getByRole("main").filter({ visible: true })).not.toHaveAttribute("aria-busy", "true");
    // Whatever a page asks for after it has loaded, too.
    await page.waitForTimeout(500);
    expect(response?.headers()["content-security-policy"], path).toContain("default-src 'none'");
    expect(await waysOut(page), path).toEqual([]);
  };
  await visit(`/interviews/${id}`);
  expect(await page.getByText("![a](").count()).toBeGreaterThan(0);
  await (await client.turn(id, { turnId: uuid(), action: "stop" })).text();
  await client.post(`/api/interviews/${id}/reveals`, { questionId: null, ownRating: null });
  const { guides } = { guides: await page.request.get(`${product.url}/`).then((home) => home.text()) };
  const slug = /\/guides\/([a-z0-9-]*acme[a-z0-9-]*)/.exec(guides)?.[1];
  expect(slug).toBeDefined();
  for (const path of [
    "/",
    `/interviews/${id}`,
    `/interviews/${id}/report`,
    `/guides/${slug}`,
    "/interviews",
    "/interviews?q=<img src=//evil.example>",
    "/progress",
    "/settings",
    "/nowhere",
  ])
    await visit(path);
  await page.emulateMedia({ media: "print" });
  await visit(`/interviews/${id}/report`);
  const named = await client.post("/api/guides", { markdown: guideNamedBy(texts) });
  expect(named.status).toBe(201);
  const { id: namedId, slug: namedSlug } = (await named.json()) as { id: string; slug: string };
  for (const path of ["/", `/?guide=${namedId}`, `/guides/${namedSlug}`, `/progress?guide=${namedId}`])
    await visit(path);
  for (const form of ["markdown", "json"]) {
    const file = await page.request.get(`${product.url}/api/interviews/${id}/export/${form}`);
    expect(file.headers()["content-disposition"]).toContain("attachment");
    expect(file.headers()["x-content-type-options"]).toBe("nosniff");
    if (form === "markdown") expect(waysOutOfMarkdown(await file.text())).toEqual([]);
    await page.goto("about:blank");
    await page.setContent(`<pre></pre>`);
    await page.locator("pre").evaluate((node, text) => node.append(text), await file.text());
  }
  expect(asked.filter((url) => !url.startsWith(product.url) && !/^(?:about|data):/.test(url))).toEqual([]);
  expect(outside.connections()).toBe(0);
  await page.goto(`http://${outside.host}/`);
  expect(outside.connections(), "the listener does hear").toBeGreaterThan(0);
  outside.server.closeAllConnections();
  outside.server.close();
  await product.close();
  await endpoint.close();
});
