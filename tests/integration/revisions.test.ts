import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guide } from "@/core/guide/guide";
import type { Instance } from "../support/instance";
import { hold, markdownOf, type OwnInstance, openOwn } from "../support/own-instance";

let own: OwnInstance;
let instance: Instance;

beforeAll(async () => {
  own = await openOwn();
  ({ instance } = own);
});
afterAll(() => own.close());

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
  const interview = await hold(instance, stored.id);
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
  const { rows } = await own.client.query("SELECT slug FROM question WHERE guide_id = $1", [stored.id]);
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
