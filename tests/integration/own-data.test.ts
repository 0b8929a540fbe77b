import { strFromU8, unzipSync } from "fflate";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zipStream } from "@/app/api/export/zip-stream";
import type { Guide } from "@/core/guide/guide";
import { parseGuide } from "@/core/guide/parse-guide";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { reportDocumentSchema, toReportDocument } from "@/use-cases/report-document";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase } from "../support/database";
import { eventually, exchange, type Instance, openInstance, say, startOn } from "../support/instance";

let instance: Instance;
let client: pg.Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  instance = await openInstance(database.url);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await instance.close();
  await drop();
});

const markdownOf = (role: string) =>
  `# Guide for Ann as ${role} at Oven\n\n## Technical Questions\n\n- **Q: Why knead?**\n  - **A**: Kneading builds gluten. It works in air.\n`;

/** An interview on a guide, with one answer that is rated. */
async function hold(guideId?: string): Promise<string> {
  const id = guideId
    ? (
        await instance.product.startInterview(guideId, {
          kind: "technical",
          minutes: 15,
          persona: "coach",
          mode: "live",
          language: "en",
          strictness: "usual",
          seniority: "mid",
        })
      ).id
    : (await startOn(instance, { kind: "technical" })).id;
  await exchange(
    instance,
    id,
    say("Kneading builds gluten, and off-heap memory shortens the pauses of garbage collection."),
  );
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  await eventually(
    () => instance.product.viewReport(id),
    (view) => view !== null && view.report.rated > 0 && view.report.rated === view.report.asked,
  );
  return id;
}

const ownerId = localOwnerId;
const list = (text = "") => instance.product.listInterviews({ text, kinds: [], page: 1 });
const purgeNow = () => instance.services.deletions.purge(new Date(Date.now() + 60_000));

/** How many rows of each table, and jobs, mention any of these ids. */
async function traces(ids: readonly string[]): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'pgboss')",
  );
  const found: Record<string, number> = {};
  for (const { name } of rows) {
    const { rows: counted } = await client.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${name} AS row WHERE EXISTS (SELECT FROM unnest($1::text[]) id WHERE row::text LIKE '%' || id || '%')`,
      [ids],
    );
    if (Number(counted[0]?.n) > 0) found[name] = Number(counted[0]?.n);
  }
  return found;
}

/** How many answers of an interview a worker still has in hand. */
async function pendingIn(interviewId: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    "SELECT count(*) AS n FROM answer WHERE interview_id = $1 AND rating_status = 'pending'",
    [interviewId],
  );
  return Number(rows[0]?.n);
}

async function idsUnder(interviewId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM turn WHERE interview_id = $1 UNION SELECT id FROM answer WHERE interview_id = $1 UNION SELECT r.id FROM rating r JOIN answer a ON a.id = r.answer_id WHERE a.interview_id = $1",
    [interviewId],
  );
  return [interviewId, ...rows.map(({ id }) => id)];
}

describe("deleting an interview", () => {
  test("hides it everywhere at once, and undo brings it back whole", async () => {
    const id = await hold();
    const before = await instance.product.viewReport(id);
    const home = await instance.product.viewHome();
    const deletion = await instance.product.deleteInterview(id);
    expect(deletion).toMatchObject({ kind: "interview", guides: 0, interviews: 1 });
    expect(await instance.product.viewReport(id)).toBeNull();
    expect(await instance.product.viewInterview(id)).toBeNull();
    expect((await list()).items.map((one) => one.id)).not.toContain(id);
    expect(await instance.product.viewHome()).not.toEqual(home);
    await expect(instance.product.takeTurn(id, say("More"))).rejects.toMatchObject({ code: "not-found" });
    await instance.product.undoDeletion(deletion.id);
    expect(await instance.product.viewReport(id)).toEqual(before);
    await expect(instance.product.undoDeletion(deletion.id)).rejects.toMatchObject({ code: "not-found" });
  });

  test("its questions come up for review as if it had not been", async () => {
    const guide = await instance.product.importGuide(markdownOf("Sommelier"));
    const due = () => instance.services.practice.dueTimes(ownerId, guide.id);
    await hold(guide.id);
    const before = await due();
    const deletion = await instance.product.deleteInterview(await hold(guide.id));
    expect(await due()).toEqual(before);
    await instance.product.undoDeletion(deletion.id);
    expect(await due()).not.toEqual(before);
    for (const { id } of (await list("Sommelier")).items) await instance.product.deleteInterview(id);
    expect((await due()).size).toBe(0);
  });

  test("leaves no row and no job of it once the time to undo is over, and nothing else is touched", async () => {
    const [gone, stays] = [await hold(), await hold()];
    const ids = await idsUnder(gone);
    const staying = await traces(await idsUnder(stays));
    await instance.product.deleteInterview(gone);
    expect(await instance.services.deletions.purge(new Date(Date.now() - 3_600_000))).toBe(0);
    expect(Object.keys(await traces(ids))).toContain("public.rating");
    expect(await purgeNow()).toBeGreaterThan(0);
    expect(await traces(ids)).toEqual({});
    expect(await traces(await idsUnder(stays))).toEqual(staying);
    expect(await instance.product.listDeletions()).toEqual([]);
  });

  test("what was not rated yet is taken up again when it is brought back", async () => {
    const id = await hold();
    await eventually(
      () => pendingIn(id),
      (pending) => pending === 0,
    );
    const { id: deletionId } = await instance.product.deleteInterview(id);
    await client.query(
      "UPDATE answer SET rating_status = 'pending' WHERE interview_id = $1 AND outcome = 'answered'",
      [id],
    );
    await client.query(
      "DELETE FROM rating USING answer a WHERE a.id = rating.answer_id AND a.interview_id = $1",
      [id],
    );
    await instance.product.undoDeletion(deletionId);
    const view = await eventually(
      () => instance.product.viewReport(id),
      (current) => current !== null && current.report.rated === current.report.asked,
    );
    expect(view?.report.rated).toBe(view?.report.asked);
  });
});

describe("deleting a guide", () => {
  test("takes its interviews along; its name is free at once; undo is refused while the name is taken", async () => {
    const guide = await instance.product.importGuide(markdownOf("Baker"));
    const interview = await hold(guide.id);
    const deletion = await instance.product.deleteGuide(guide.id);
    expect(deletion).toMatchObject({ kind: "guide", guides: 1, interviews: 1 });
    expect(await instance.product.findGuide(guide.guide.slug)).toBeNull();
    expect(await instance.product.viewReport(interview)).toBeNull();
    await expect(
      instance.product.startInterview(guide.id, {
        kind: "technical",
        minutes: 15,
        persona: "coach",
        mode: "live",
        language: "en",
        strictness: "usual",
        seniority: "mid",
      }),
    ).rejects.toMatchObject({ code: "not-found" });

    const again = await instance.product.importGuide(markdownOf("Baker"));
    expect(again.id).not.toBe(guide.id);
    await expect(instance.product.undoDeletion(deletion.id)).rejects.toMatchObject({ code: "conflict" });
    await instance.product.deleteGuide(again.id);
    await instance.product.undoDeletion(deletion.id);
    expect((await instance.product.findGuide(guide.guide.slug))?.id).toBe(guide.id);
    expect(await instance.product.viewReport(interview)).not.toBeNull();

    const ids = [guide.id, guide.revisionId, ...(await idsUnder(interview))];
    await instance.product.deleteGuide(guide.id);
    await purgeNow();
    expect(await traces(ids)).toEqual({});
  });

  test("an interview deleted before its guide comes back only after it", async () => {
    const guide = await instance.product.importGuide(markdownOf("Confectioner"));
    const interview = await instance.product.deleteInterview(await hold(guide.id));
    const deleted = await instance.product.deleteGuide(guide.id);
    expect(deleted.interviews).toBe(0);
    await expect(instance.product.undoDeletion(interview.id)).rejects.toMatchObject({ code: "conflict" });
    await instance.product.undoDeletion(deleted.id);
    await instance.product.undoDeletion(interview.id);
    await instance.product.deleteGuide(guide.id);
    await purgeNow();
  });
});

describe("a guide's revisions", () => {
  const editing = async (role: string) => {
    const stored = await instance.product.importGuide(markdownOf(role));
    const [question] = stored.guide.questions;
    if (!question) throw new Error("one question is needed");
    const { id: questionId, modelAnswer: answer, ...rest } = question;
    const edit = (text: string) => ({
      type: "change-question" as const,
      questionId,
      question: { ...rest, text, telling: { form: "answer" as const, answer } },
    });
    return { stored, edit };
  };
  const textOf = (guide: Guide | undefined) => guide?.questions[0]?.text;

  test("an edit is a new one, undoing it another, and an interview keeps its own", async () => {
    const { stored, edit } = await editing("Miller");
    const interview = await hold(stored.id);
    const { revision } = await instance.product.editGuide(stored.id, 1, edit("Why is dough kneaded?"));
    expect(revision).toBe(2);
    const { slug } = stored.guide;
    expect(textOf((await instance.product.findGuide(slug))?.guide)).toBe("Why is dough kneaded?");
    expect((await instance.product.viewReport(interview))?.report.questions[0]?.text).toBe("Why knead?");

    expect((await instance.product.restoreRevision(stored.id, 2, 1)).revision).toBe(3);
    const found = await instance.product.findGuide(slug);
    expect(found?.guide).toEqual(stored.guide);
    const changes = (await instance.product.listRevisions(stored.id)).map(({ change }) => change);
    expect(changes).toEqual([
      { type: "restored", revision: 1 },
      { type: "question-changed", question: "Why is dough kneaded?" },
      { type: "imported" },
    ]);
    const { rows } = await client.query("SELECT slug FROM question WHERE guide_id = $1", [stored.id]);
    expect(rows).toHaveLength(1);
  });

  test("of two edits of one revision, the second is told", async () => {
    const { stored, edit } = await editing("Pastry cook");
    const edits = [edit("Why knead long?"), edit("Why knead short?")];
    const done = await Promise.allSettled(edits.map((one) => instance.product.editGuide(stored.id, 1, one)));
    expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(done.find((one) => one.status === "rejected")?.reason).toMatchObject({ code: "conflict" });
  });

  test("what is exported imports to the very same revision", async () => {
    const { stored, edit } = await editing("Brewer");
    const edited = await instance.product.editGuide(stored.id, 1, edit("Why *knead* at all?"));
    const { slug, markdown } = await instance.product.exportGuide(stored.id);
    expect(slug).toBe(stored.guide.slug);
    expect((await instance.product.importGuide(markdown)).revisionId).toBe(edited.revisionId);
  });

  test("a guide whose name is taken becomes a revision, or stands beside it", async () => {
    const { stored } = await editing("Grocer");
    const changed = markdownOf("Grocer").replace("works in air", "takes ten minutes");
    const { existing } = await instance.product.previewImport(changed);
    expect(existing).toEqual({ role: stored.guide.role, company: "Oven", revision: 1 });
    const beside = await instance.product.importGuide(changed, { apart: true });
    expect(beside.id).not.toBe(stored.id);
    expect(beside.guide.slug).toBe(`${stored.guide.slug}-2`);
    const { markdown } = await instance.product.exportGuide(beside.id);
    expect((await instance.product.importGuide(markdown)).revisionId).toBe(beside.revisionId);
    expect((await instance.product.importGuide(changed)).id).toBe(stored.id);
  });

  test("a start neither undoes an edit of the bundled guide nor brings it back once deleted", async () => {
    const { seed } = await import("@/prisma/seed");
    const url = new URL(instance.services.settings.databaseUrl).href;
    const [bundled] = (await instance.product.viewHome()).guides;
    const found = await instance.product.findGuide(bundled?.slug ?? "");
    const head = { type: "change-head" as const, role: "Architect", company: "BMW", candidate: "Ann" };
    await instance.product.editGuide(found?.id ?? "", found?.revision ?? 0, head);
    await seed(url);
    expect((await instance.product.findGuide(bundled?.slug ?? ""))?.guide.role).toBe("Architect");
    const deletion = await instance.product.deleteGuide(found?.id ?? "");
    await seed(url);
    expect(await instance.product.findGuide(bundled?.slug ?? "")).toBeNull();
    await instance.product.undoDeletion(deletion.id);
  });
});

test("the first page is of the guide that was practised, imported or changed last", async () => {
  const open = async () => (await instance.product.viewHome()).guide?.id;
  const practised = await instance.product.importGuide(markdownOf("Sommelier"));
  await hold(practised.id);
  expect(await open()).toBe(practised.id);
  const imported = await instance.product.importGuide(markdownOf("Cellarer"));
  expect(await open()).toBe(imported.id);
  await hold(practised.id);
  expect(await open()).toBe(practised.id);
});

describe("the list of interviews", () => {
  test("finds by role, company, kind and what was asked, and says how the score moved", async () => {
    const guide = await instance.product.importGuide(markdownOf("100%_Chef"));
    const first = await hold(guide.id);
    const second = await hold(guide.id);
    for (const text of ["100%_chef", "oven", "why knead"]) {
      expect(
        (await list(text)).items.map(({ id }) => id),
        text,
      ).toEqual(expect.arrayContaining([first, second]));
    }
    expect((await list("100%xchef")).count).toBe(0);
    expect((await list("why is the sky blue")).count).toBe(0);
    const byKind = await instance.product.listInterviews({
      text: "nothing says this",
      kinds: ["technical"],
      page: 1,
    });
    expect(byKind.items.map(({ id }) => id)).toContain(second);
    for (const id of [first, second]) {
      await instance.product.revealMarks(id, { questionId: null, ownRating: null });
    }
    const [newest, oldest] = (await list("100%_chef")).items;
    expect(oldest?.score).not.toBeNull();
    expect(newest).toMatchObject({ id: second, previousScore: oldest?.score });
    expect(oldest?.previousScore).toBeNull();
  });

  test("a page beyond the last is the last", async () => {
    const found = await instance.product.listInterviews({ text: "", kinds: [], page: 99 });
    expect(found.page).toBe(found.pages);
    expect(found.items.length).toBeGreaterThan(0);
  });

  test("a drill is named by its question, and stands beside the one before on the same question", async () => {
    const two = `${markdownOf("Patissier")}\n- **Q: Why rest?**\n  - **A**: Resting lets gluten relax.\n`;
    const guide = await instance.product.importGuide(two);
    const [first, second] = (await instance.product.viewHome({ guideId: guide.id })).guide?.questions ?? [];
    if (!first || !second) throw new Error("two questions are needed");
    const drills: string[] = [];
    for (const { id: subject } of [first, second, first]) {
      const settings = interviewSettingsSchema.parse({ kind: "question", subject });
      const { id } = await instance.product.startInterview(guide.id, settings);
      await exchange(instance, id, { turnId: say("").turnId, action: "skip" });
      drills.unshift(id);
    }
    const { items } = await list();
    const shown = drills.map((id) => items.find((item) => item.id === id));
    expect(shown.map((item) => item?.subject)).toEqual([first.text, second.text, first.text]);
    expect(shown.map((item) => item?.previousScore)).toEqual([0, null, null]);
  });
});

test("the archive has every guide, which imports again, and every interview with turns, answers and ratings", async () => {
  const interview = await hold();
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
  expect(stored).toHaveLength((await list()).count);
  const one = stored.map(([, text]) => JSON.parse(text)).find(({ id }) => id === interview);
  const turns: { id: string; text: string }[] = one.turns;
  expect(turns.map(({ text }) => text).join(" ")).toContain("Kneading builds gluten");
  expect(one.answers.flatMap((answer: { ratings: unknown[] }) => answer.ratings).length).toBeGreaterThan(0);
});

test("a report as a document has the report's figures, quotes that occur, and nothing that its schema does not name", async () => {
  const view = await instance.product.viewReport(await hold());
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

test("deleting everything can be undone, and then really is everything", async () => {
  const before = await list();
  const deletion = await instance.product.deleteEverything();
  expect(deletion.interviews).toBe(before.count);
  expect((await instance.product.viewHome()).guides).toEqual([]);
  expect((await list()).count).toBe(0);
  await instance.product.undoDeletion(deletion.id);
  expect(await list()).toEqual(before);
  await instance.product.deleteEverything();
  await purgeNow();
  for (const table of [
    "guide",
    "guide_revision",
    "question",
    "key_point",
    "interview",
    "turn",
    "answer",
    "rating",
    "deletion",
  ]) {
    const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`);
    expect([table, rows[0]?.n]).toEqual([table, "0"]);
  }
  const { rows } = await client.query<{ n: string }>(
    "SELECT count(*) AS n FROM pgboss.job WHERE name = 'rate-answer'",
  );
  expect(rows[0]?.n).toBe("0");
  await expect(instance.product.deleteEverything()).rejects.toMatchObject({ code: "not-found" });
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
