import { readFile } from "node:fs/promises";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Person, Role } from "@/core/people/person";
import { seed } from "@/prisma/seed";
import { freshDatabase, type TestDatabase } from "../support/database";
import { eventually } from "../support/instance";
import { type LossyWay, startLossyWay } from "../support/lossy-way";
import { technical } from "../support/own-instance";
import { accountSettings } from "../support/people";

/** What is done and nobody hears of, of all that people do beside their interviews; see lost-answers.test.ts for those. */
let database: TestDatabase;
let way: LossyWay;
let client: pg.Client;
let services: typeof import("@/wiring/services");
let rehearsal: typeof import("@/wiring/rehearsal").rehearsal;
let cohorts: typeof import("@/wiring/cohorts");
let accounts: typeof import("@/wiring/accounts");
let owner: Person;
let coach: Person;
let cai: Person;

beforeAll(async () => {
  database = await freshDatabase();
  way = await startLossyWay(database.url);
  const settings = { ...accountSettings, DATABASE_URL: way.url, LOG_LEVEL: "silent" };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await seed(database.url);
  [services, { rehearsal }, cohorts, accounts] = await Promise.all([
    import("@/wiring/services"),
    import("@/wiring/rehearsal"),
    import("@/wiring/cohorts"),
    import("@/wiring/accounts"),
  ]);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  way.restore();
  await client.end();
  await services.closeServices();
  way.close();
  await database.drop();
});
beforeEach(async () => {
  way.restore();
  [owner, coach, cai] = [await person("owner"), await person("coach"), await person("candidate")];
});

let people = 0;

async function person(role: Role): Promise<Person> {
  const [ownerId, name, email] = [uuid(), `Person ${++people}`, `person-${people}@example.com`];
  await client.query("INSERT INTO owner (id, name) VALUES ($1, $2)", [ownerId, name]);
  await client.query("INSERT INTO auth_user (id, name, email, role) VALUES ($1, $2, $3, $4)", [
    ...[ownerId, name, email, role],
  ]);
  await accounts.giveBundledGuide(ownerId);
  return { ownerId, name, email, role };
}

async function count(sql: string, ...values: unknown[]): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, values);
  return rows[0]?.n ?? 0;
}

const invitedTo = (cohort: string, email = cai.email ?? "") =>
  cohorts
    .cohortsFor(coach)
    .invite(cohort, email, "http://localhost")
    .then((link) => link.split("/").at(-1) ?? "");

async function cohortOfCai(): Promise<string> {
  const id = await cohorts.cohortsFor(coach).make("Spring");
  await cohorts.cohortsFor(cai).join(await invitedTo(id));
  return id;
}

/** An ended interview of Cai's, on a guide of theirs alone. */
async function held(): Promise<{ guideId: string; interviewId: string }> {
  const product = rehearsal(cai.ownerId);
  const markdown = await readFile("guides/wang-zhiwei-bmw-ad.md", "utf8");
  const { id: guideId } = await product.importGuide(markdown, { apart: true, id: uuid() });
  const { id: interviewId } = await product.startInterview(guideId, technical);
  await product.takeTurn(interviewId, { turnId: uuid(), action: "stop" });
  return { guideId, interviewId };
}

test("a deletion is one, and can be undone", async () => {
  const { guideId, interviewId } = await held();
  const product = rehearsal(cai.ownerId);
  way.loseCommitOf('INSERT INTO "public"."deletion"');
  const { id } = await product.deleteInterview(interviewId);
  expect((await product.listDeletions()).map((one) => one.id)).toEqual([id]);
  way.loseCommitOf('DELETE FROM "public"."deletion"');
  await product.undoDeletion(id);
  expect(await product.viewInterview(interviewId)).not.toBeNull();
  way.loseCommitOf('INSERT INTO "public"."deletion"');
  expect(await product.deleteGuide(guideId)).toMatchObject({ kind: "guide", interviews: 1 });
  way.loseCommitOf('INSERT INTO "public"."deletion"');
  expect(await product.deleteEverything()).toMatchObject({ kind: "everything" });
  expect(await product.listDeletions()).toHaveLength(2);
  expect(way.lost()).toBe(4);
});

test("what has been brought back, or is gone, is not said to have been brought back once more", async () => {
  const product = rehearsal(cai.ownerId);
  const { id } = await product.deleteInterview((await held()).interviewId);
  await product.undoDeletion(id);
  await expect(product.undoDeletion(id)).rejects.toMatchObject({ code: "not-found" });
});

test("an edit of a guide is one revision, also when it is sent again", async () => {
  const { guideId } = await held();
  const product = rehearsal(cai.ownerId);
  const before = await product.readRevision(guideId, 1);
  const question = before?.questions[0]?.id ?? "";
  const edit = { type: "remove-question", questionId: question } as const;
  way.loseCommitOf('INSERT INTO "public"."guide_revision"');
  expect(await product.editGuide(guideId, 1, edit)).toMatchObject({ revision: 2 });
  expect(way.lost()).toBe(1);
  expect(await product.editGuide(guideId, 1, edit)).toMatchObject({ revision: 2 });
  const other = { type: "remove-question", questionId: before?.questions[1]?.id ?? "" } as const;
  await expect(product.editGuide(guideId, 1, other)).rejects.toMatchObject({ code: "conflict" });
  way.loseCommitOf('INSERT INTO "public"."guide_revision"');
  expect(await product.restoreRevision(guideId, 2, 1)).toMatchObject({ revision: 3 });
  expect(await product.listRevisions(guideId)).toHaveLength(3);
});

test("a report is shared, and is not any more", async () => {
  await cohortOfCai();
  const { interviewId } = await held();
  const sharing = cohorts.sharingFor(cai);
  way.loseAnswerTo("INSERT INTO shared_report");
  await sharing.share(interviewId);
  expect((await sharing.view(interviewId)).readers).toHaveLength(1);
  way.loseAnswerTo('DELETE FROM "public"."shared_report"');
  await sharing.unshare(interviewId);
  expect((await sharing.view(interviewId)).readers).toEqual([]);
  expect(way.lost()).toBe(2);
});

test("a cohort is made once, left once, and deleted", async () => {
  const mine = cohorts.cohortsFor(coach);
  way.loseAnswerTo('INSERT INTO "public"."cohort"');
  const id = await mine.make("Spring");
  expect((await mine.view()).own).toHaveLength(1);
  await cohorts.cohortsFor(cai).join(await invitedTo(id));
  way.loseAnswerTo('DELETE FROM "public"."cohort_member"');
  await cohorts.cohortsFor(cai).endMembership(id, cai.ownerId);
  await cohorts.cohortsFor(cai).join(await invitedTo(id));
  way.loseAnswerTo('DELETE FROM "public"."cohort_member"');
  await mine.endMembership(id, cai.ownerId);
  expect(await cohorts.cohortsFor(cai).isMember()).toBe(false);
  way.loseAnswerTo('DELETE FROM "public"."cohort"');
  await mine.remove(id);
  expect((await mine.view()).own).toEqual([]);
  expect(way.lost()).toBe(4);
});

test("a link is one, is used once, and whoever used it is in", async () => {
  const id = await cohorts.cohortsFor(coach).make("Spring");
  const before = await count("invitation");
  way.loseAnswerTo('INSERT INTO "public"."invitation"');
  const token = await invitedTo(id);
  expect(await count("invitation")).toBe(before + 1);
  way.loseCommitOf('INSERT INTO "public"."cohort_member"');
  await cohorts.cohortsFor(cai).join(token);
  await expect(cohorts.cohortsFor(cai).join(token)).rejects.toMatchObject({ code: "not-found" });
  expect(await count("cohort_member WHERE cohort_id = $1", id)).toBe(1);
  expect(way.lost()).toBe(2);
});

test("an account is made once, in the cohort that its link leads into", async () => {
  const email = `new-${uuid()}@example.com`;
  const id = await cohorts.cohortsFor(owner).make("Autumn");
  const link = await cohorts.cohortsFor(owner).invite(id, email, "http://localhost");
  const token = link.split("/").at(-1) ?? "";
  const account = { name: "New", email: null, password: "correct horse battery" };
  way.loseCommitOf('INSERT INTO "public"."auth_account"');
  expect(await accounts.redeemInvitation(token, account)).toMatchObject({ cohortId: id });
  expect(way.lost()).toBe(1);
  expect(await count("auth_user WHERE email = $1", email)).toBe(1);
  await expect(accounts.redeemInvitation(token, account)).rejects.toMatchObject({ code: "not-found" });
});

test("a person gets a role, an invitation is withdrawn, a person is removed", async () => {
  const all = accounts.peopleFor(owner);
  way.loseCommitOf('UPDATE "public"."auth_user"');
  await all.changeRole(cai.ownerId, "coach");
  await all.invite({ email: `gone-${uuid()}@example.com`, role: "candidate" });
  const [invitation] = (await all.view()).invitations;
  way.loseAnswerTo('DELETE FROM "public"."invitation"');
  await all.withdraw(invitation?.id ?? "");
  way.loseCommitOf('DELETE FROM "public"."owner"');
  await all.remove(cai.ownerId);
  expect(await count("auth_user WHERE id = $1", cai.ownerId)).toBe(0);
  await expect(all.remove(cai.ownerId)).rejects.toMatchObject({ code: "not-found" });
  expect(way.lost()).toBe(3);
});

test("a guide is given once to each", async () => {
  const cohort = await cohortOfCai();
  const markdown = await readFile("guides/wang-zhiwei-bmw-ad.md", "utf8");
  const guide = await rehearsal(coach.ownerId).importGuide(markdown, { apart: true, id: uuid() });
  way.loseAnswerTo('INSERT INTO "public"."given_guide"');
  await cohorts.cohortsFor(coach).give(cohort, guide.id);
  way.loseCommitOf('INSERT INTO "public"."received_guide"');
  await cohorts.cohortsFor(coach).give(cohort, guide.id);
  expect(await count("received_guide WHERE owner_id = $1", cai.ownerId)).toBe(1);
});

test("marks are revealed with what the candidate thought, and an answer waits for one rating", async () => {
  const product = rehearsal(cai.ownerId);
  const { guideId } = await held();
  const { id } = await product.startInterview(guideId, technical);
  await product.takeTurn(id, { turnId: uuid(), text: "Kafka keeps order within one partition." });
  await product.takeTurn(id, { turnId: uuid(), action: "stop" });
  const report = await eventually(
    () => product.viewReport(id),
    (view) => view !== null && view.report.asked > 0,
  );
  const subject = report?.report.questions[0]?.id ?? "";
  way.loseAnswerTo('UPDATE "public"."answer"');
  await product.revealMarks(id, { questionId: subject, ownRating: 3 });
  await product.revealMarks(id, { questionId: subject, ownRating: 1 });
  expect(await count("answer WHERE interview_id = $1 AND own_rating = 3", id)).toBe(1);
  await client.query("UPDATE answer SET rating_status = 'failed' WHERE interview_id = $1", [id]);
  const before = await count("pgboss.job WHERE name = 'rate-answer'");
  way.loseCommitOf("INSERT INTO pgboss.job");
  await product.retryRating(id, subject);
  await product.retryRating(id, subject);
  expect(await count("pgboss.job WHERE name = 'rate-answer'")).toBe(before + 1);
});
