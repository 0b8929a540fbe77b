import { strFromU8, unzipSync } from "fflate";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipStream } from "@/app/api/export/zip-stream";
import type { Guide } from "@/core/guide/guide";
import { parseGuide } from "@/core/guide/parse-guide";
import { reportDocumentSchema, toReportDocument } from "@/use-cases/report-document";
import type { Instance } from "../support/instance";
import { hold, markdownOf, type OwnInstance, openOwn } from "../support/own-instance";

let own: OwnInstance;
let instance: Instance;
let client: pg.Client;

beforeAll(async () => {
  own = await openOwn();
  ({ instance, client } = own);
});
afterAll(() => own.close());

test("the archive has every guide, which imports again, and every interview with turns, answers and ratings", async () => {
  const interview = await hold(instance);
  const bytes = await new Response(zipStream(await instance.product.exportArchive())).bytes();
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const home = await instance.product.viewHome();
  for (const { slug } of home.guides) {
    const guide = JSON.parse(files.get(`guides/${slug}/guide.json`) ?? "null") as Guide;
    const read = parseGuide(files.get(`guides/${slug}/guide.md`) ?? "");
    expect({ ...read, problems: [] }).toEqual({ ...guide, problems: [] });
  }
  const stored = [...files].filter(([path]) => path.startsWith("interviews/"));
  expect(stored).toHaveLength(
    (await instance.product.listInterviews({ text: "", kinds: [], page: 1 })).count,
  );
  const one = stored.map(([, text]) => JSON.parse(text)).find(({ id }) => id === interview);
  const turns: { id: string; text: string }[] = one.turns;
  expect(turns.map(({ text }) => text).join(" ")).toContain("Kneading builds gluten");
  expect(one.answers.flatMap((answer: { ratings: unknown[] }) => answer.ratings).length).toBeGreaterThan(0);
});

test("a report as a document has the report's figures, quotes that occur, and nothing that its schema does not name", async () => {
  const view = await instance.product.viewReport(await hold(instance));
  if (!view) throw new Error("a report is needed");
  const document = toReportDocument(view);
  expect(reportDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(document).toMatchObject({ score: view.report.score, rated: view.report.rated });
  const quotes = document.questions.flatMap(
    ({ rating }) => rating?.keyPoints.flatMap(({ evidence }) => evidence ?? []) ?? [],
  );
  for (const { turnId, quote, start, end } of quotes) {
    expect(document.transcript.find(({ id }) => id === turnId)?.text.slice(start, end)).toBe(quote);
  }
});

test("every table that belongs to an owner is in the archive", async () => {
  const { rows } = await client.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'owner_id' ORDER BY 1",
  );
  const archived = [
    "answer",
    "guide",
    "guide_revision",
    "interview",
    "key_point",
    "question",
    "rating",
    "turn",
    "turn_delta",
  ];
  const computed = ["deletion", "practice_card"];
  // What models took is told with the turns and ratings that it was for; who is let in, and who shows what to whom, is between people.
  const cohorts = ["cohort", "cohort_member", "given_guide", "received_guide", "shared_report"];
  const others = ["invitation", "model_call", ...cohorts];
  expect(rows.map(({ name }) => name)).toEqual([...archived, ...computed, ...others, "wording"].sort());
});

test("no name of a guide leads out of its folder in the archive, also one that an older version stored", async () => {
  const evil = "---\nslug: ../../etc/passwd\n---\n\n";
  const { id, guide } = await instance.product.importGuide(evil + markdownOf("Baker of slips"));
  expect(guide.slug).toBe("etc-passwd");
  const folders: string[] = [];
  for (const slug of ["../../evil", "..", "a\\..\\b", "NUL", "nul", "C:x", "\u202Egpj"]) {
    await client.query("UPDATE guide SET slug = $1 WHERE id = $2", [slug, id]);
    const bytes = await new Response(zipStream(await instance.product.exportArchive())).bytes();
    const paths = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("guides/"));
    for (const path of paths)
      expect(path).toMatch(/^guides\/[\p{L}\p{N}_][^/\\:\p{C}]*\/(?:guide\.md|guide\.json|history\.json)$/u);
    folders.push(...paths.filter((path) => /evil|__|nul|c_x|gpj|a_/.test(path)));
  }
  expect(new Set(folders.map((path) => path.split("/")[1]))).toContain("_nul");
});
