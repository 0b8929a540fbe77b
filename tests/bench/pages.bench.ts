import { readFileSync } from "node:fs";
import { addPastSittings, type Past } from "../support/past-sittings";
import { startProduct } from "../support/product";
import { spread } from "./spread";

/**
 * How long each page takes to come whole, in milliseconds of the clock, with ten guides and a thousand interviews in the database and the
 * production build at hand: `node --import tsx tests/bench/pages.bench.ts [requests a page]`.
 */
const requests = Number(process.argv[2] ?? 15);
const sample = readFileSync(new URL("../../guides/wang-zhiwei-bmw-ad.md", import.meta.url), "utf8");
const product = await startProduct();
try {
  const guideIds: (string | undefined)[] = [undefined];
  for (let guide = 2; guide <= 10; guide += 1) guideIds.push(await addGuide(guide));
  const ids: string[] = [];
  for (const guideId of guideIds) {
    const past: Past = {
      sittings: 100,
      total: (sitting) => 40 + (sitting % 50),
      verdict: (sitting, point) => (point === 1 || sitting % 3 === 0 ? "missed" : "covered"),
      probes: (sitting) => sitting % 5,
      ...(guideId !== undefined && { guideId }),
    };
    ids.push(...(await addPastSittings(product.databaseUrl, past)));
  }
  const pages = {
    home: "/",
    interviews: "/interviews",
    "last page": "/interviews?page=20",
    search: "/interviews?q=spark",
    progress: "/progress",
    guide: "/guides/wang-zhiwei-bmw-ad",
    import: "/import",
    settings: "/settings",
    report: `/interviews/${ids.at(-1)}/report`,
  };
  for (const [name, path] of Object.entries(pages)) console.log(JSON.stringify(await timePage(name, path)));
} finally {
  await product.close();
}

async function addGuide(number: number): Promise<string> {
  const markdown = sample.replace(/Wang Zhiwei/g, `Candidate Number ${number}`);
  const response = await fetch(`${product.url}/api/guides`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: product.url },
    body: JSON.stringify({ markdown, apart: true }),
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

/** On a machine with other work the least says what the page itself takes. The first request is not counted. */
async function timePage(name: string, path: string) {
  const times: number[] = [];
  let page = { status: 0, kB: 0 };
  for (let request = 0; request <= requests; request += 1) {
    const begun = performance.now();
    const response = await fetch(product.url + path);
    page = { status: response.status, kB: Math.round((await response.arrayBuffer()).byteLength / 1024) };
    if (request > 0) times.push(performance.now() - begun);
  }
  return { name, ...page, least: Math.round(Math.min(...times)), ...spread(times) };
}
