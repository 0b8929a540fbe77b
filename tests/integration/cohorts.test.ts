import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Person, Role } from "@/core/people/person";
import { seed } from "@/prisma/seed";
import { freshDatabase, type TestDatabase } from "../support/database";
import { addPastSittings } from "../support/past-sittings";
import { accountSettings } from "../support/people";

let database: TestDatabase;
let client: pg.Client;
let services: typeof import("@/wiring/services");
let rehearsal: typeof import("@/wiring/rehearsal").rehearsal;
let cohorts: typeof import("@/wiring/cohorts");
let accounts: typeof import("@/wiring/accounts");
let people: Record<"cora" | "other" | "cai" | "dan", Person>;

beforeAll(async () => {
  database = await freshDatabase();
  const settings = { ...accountSettings, DATABASE_URL: database.url, LOG_LEVEL: "silent" };
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
  await client.end();
  await services.closeServices();
  await database.drop();
});

let letIn = 0;

/** An account with an owner of data, and the bundled guide. */
async function person(name: string, role: Role): Promise<Person> {
  const email = `${name.toLowerCase()}-${++letIn}@example.com`;
  const { rows } = await client.query<{ id: string }>(
    "INSERT INTO owner (id, name) VALUES (gen_random_uuid(), $1) RETURNING id",
    [name],
  );
  const ownerId = rows[0]?.id ?? "";
  await client.query("INSERT INTO auth_user (id, name, email, role) VALUES ($1, $2, $3, $4)", [
    ...[ownerId, name, email, role],
  ]);
  await accounts.giveBundledGuide(ownerId);
  return { ownerId, name, email, role };
}

beforeEach(async () => {
  people = {
    cora: await person("Cora", "coach"),
    other: await person("Otto", "coach"),
    cai: await person("Cai", "candidate"),
    dan: await person("Dan", "candidate"),
  };
});

const tokenOf = (link: string) => link.split("/").at(-1) ?? "";

/** Brings somebody who has an account into a coach's cohort. */
async function bring(coach: Person, cohortId: string, member: Person): Promise<void> {
  const link = await cohorts.cohortsFor(coach).invite(cohortId, member.email ?? "", "http://localhost");
  await cohorts.cohortsFor(member).join(tokenOf(link));
}

/** A cohort of Cora's with Cai in it. */
async function gather(): Promise<string> {
  const id = await cohorts.cohortsFor(people.cora).make("Spring");
  await bring(people.cora, id, people.cai);
  return id;
}

const markdown = (answer: string) =>
  `# Guide for Ann as Baker at Oven\n\n## Technical Questions\n\n- **Q: Why knead?**\n  - **A**: ${answer}\n`;

/** A candidate's guides, with what made the newest revision of each. */
async function guidesOf({ ownerId }: Person) {
  const product = rehearsal(ownerId);
  const home = await product.viewHome();
  return Promise.all(
    home.guides.map(async ({ id }) => {
      const revisions = await product.listRevisions(id);
      const { markdown: text } = await product.exportGuide(id);
      return { id, count: revisions.length, change: revisions[0]?.change, text };
    }),
  );
}
const given = async (who: Person) => (await guidesOf(who)).filter(({ text }) => text.includes("Why knead?"));
const practise = (who: Person) =>
  addPastSittings(database.url, {
    ...{ sittings: 3, total: (sitting) => 40 + 10 * sitting, probes: () => 0, ownerId: who.ownerId },
    verdict: () => "covered",
  });
const notFound = { code: "not-found" };

test("a coach sees who practised and how it moves, in figures; another coach and the candidate see no cohort", async () => {
  const id = await gather();
  await practise(people.cai);
  await practise(people.dan);
  const mine = cohorts.cohortsFor(people.cora);
  const { members } = await mine.viewOne(id);
  expect(members).toMatchObject([{ name: "Cai", sittings: 3, answered: 12, rated: 12 }]);
  const view = await mine.viewMember(id, people.cai.ownerId);
  const technical = view.competencies.find(({ kind }) => kind === "technical");
  expect(technical?.course.points.map(({ value }) => value)).toEqual([40, 50, 60]);
  expect(view.shared).toEqual([]);
  expect(JSON.stringify(view), "no words of the candidate's").not.toContain("Spark");
  await expect(mine.viewMember(id, people.dan.ownerId)).rejects.toMatchObject(notFound);
  for (const who of [people.other, people.cai]) {
    const theirs = cohorts.cohortsFor(who);
    await expect(theirs.viewOne(id)).rejects.toMatchObject(notFound);
    await expect(theirs.viewMember(id, people.cai.ownerId)).rejects.toMatchObject(notFound);
    await expect(theirs.endMembership(id, people.dan.ownerId)).rejects.toMatchObject(notFound);
    await expect(theirs.remove(id)).rejects.toMatchObject(notFound);
    await expect(theirs.invite(id, "x@example.com", "http://localhost")).rejects.toMatchObject(notFound);
  }
  await expect(cohorts.cohortsFor(people.cai).make("Mine")).rejects.toMatchObject(notFound);
});

test("a guide is given as a copy, brought up to date while it is left alone, and put beside one that was edited", async () => {
  const id = await gather();
  const coach = rehearsal(people.cora.ownerId);
  const candidate = rehearsal(people.cai.ownerId);
  const give = (guideId: string) => cohorts.cohortsFor(people.cora).give(id, guideId);
  const { id: guideId } = await coach.importGuide(markdown("It builds gluten."));
  expect(await give(guideId)).toEqual({ new: 1, revised: 0, beside: 0, unchanged: 0 });
  expect(await give(guideId)).toMatchObject({ unchanged: 1 });
  const [copy] = await given(people.cai);
  expect(copy?.change).toEqual({ type: "given", by: "Cora" });
  expect(copy?.id).not.toBe(guideId);

  await coach.importGuide(markdown("It builds gluten and works in air."));
  expect(await give(guideId)).toMatchObject({ revised: 1 });
  expect(await given(people.cai)).toMatchObject([{ id: copy?.id, count: 2 }]);

  await candidate.importGuide(
    (await candidate.exportGuide(copy?.id ?? "")).markdown.replace("gluten", "GLUTEN"),
  );
  const edited = (await given(people.cai)).find(({ text }) => text.includes("GLUTEN"));
  expect(edited).toMatchObject({ id: copy?.id, count: 3 });
  expect(await give(guideId), "what they edited has these words already").toMatchObject({ unchanged: 1 });
  await coach.importGuide(markdown("It builds gluten, and it takes ten minutes."));
  expect(await give(guideId)).toMatchObject({ beside: 1 });
  const after = await given(people.cai);
  expect(after.find(({ text }) => text.includes("GLUTEN"))).toEqual(edited);
  expect(after).toHaveLength(2);

  await bring(people.cora, id, people.dan);
  expect(await given(people.dan), "whoever joins later").toMatchObject([{ count: 1 }]);
  const others = await rehearsal(people.other.ownerId).importGuide(markdown("Another's."));
  await expect(give(others.id)).rejects.toMatchObject(notFound);
});

test("a copy takes no other guide's place, a deleted one comes anew, and of many at once there is one", async () => {
  const id = await gather();
  const candidate = rehearsal(people.cai.ownerId);
  const own = await candidate.importGuide(markdown("My own words."));
  const { id: guideId } = await rehearsal(people.cora.ownerId).importGuide(markdown("It builds gluten."));
  const counts = await Promise.all(
    Array.from({ length: 5 }, () => cohorts.cohortsFor(people.cora).give(id, guideId)),
  );
  expect(counts.reduce((sum, count) => sum + count.new, 0)).toBe(1);
  const [first, second] = await given(people.cai);
  expect(first).toMatchObject({ id: own.id, count: 1 });
  await candidate.deleteGuide(second?.id ?? "");
  expect(await cohorts.cohortsFor(people.cora).give(id, guideId)).toMatchObject({ new: 1 });
  expect(await given(people.cai)).toHaveLength(2);
});

test("a shared report is read by the coach of the cohort, by nobody else, and no longer than it is shared", async () => {
  const id = await gather();
  const [interview = "", another = ""] = await practise(people.cai);
  const theirs = cohorts.sharingFor(people.cai);
  const read = (who: Person, which = interview) => cohorts.sharingFor(who).read(which);
  expect(await read(people.cora)).toBeNull();
  expect((await theirs.view(interview)).coaches).toMatchObject([{ coach: "Cora", cohort: "Spring" }]);
  await theirs.share(interview);
  await theirs.share(interview);
  expect((await theirs.view(interview)).readers).toMatchObject([{ coach: "Cora", cohort: "Spring" }]);
  const report = await read(people.cora);
  expect(report?.report.questions.length).toBeGreaterThan(0);
  expect(Object.keys(report ?? {}).sort()).toEqual(
    [
      "asked",
      "candidate",
      "company",
      "endedAt",
      "id",
      "report",
      "role",
      "settings",
      "startedAt",
      "turns",
    ].sort(),
  );
  expect(await read(people.cora, another)).toBeNull();
  expect(await read(people.other)).toBeNull();
  await expect(read(people.cai)).rejects.toMatchObject(notFound);
  await expect(read({ ...people.cora, role: "candidate" })).rejects.toMatchObject(notFound);
  await expect(cohorts.sharingFor(people.dan).share(interview)).rejects.toMatchObject(notFound);
  await expect(cohorts.sharingFor(people.cora).unshare(interview)).rejects.toMatchObject(notFound);
  const { shared } = await cohorts.cohortsFor(people.cora).viewMember(id, people.cai.ownerId);
  expect(shared).toMatchObject([{ interviewId: interview }]);

  await theirs.unshare(interview);
  expect(await read(people.cora)).toBeNull();
  await theirs.share(interview);
  await rehearsal(people.cai.ownerId).deleteInterview(interview);
  expect(await read(people.cora), "deleted").toBeNull();
  await theirs.share(another);
  await cohorts.cohortsFor(people.cai).endMembership(id, people.cai.ownerId);
  expect(await read(people.cora, another), "left").toBeNull();
  await bring(people.cora, id, people.cai);
  expect(await read(people.cora, another), "and nothing comes back with joining again").toBeNull();
  await expect(cohorts.sharingFor(people.dan).share(await firstOf(people.dan))).rejects.toMatchObject({
    code: "conflict",
  });
});

const firstOf = async (who: Person) => (await practise(who))[0] ?? "";

test("a link into a cohort works once, for its address, while signed in, and tells nobody whether that address is here", async () => {
  const id = await cohorts.cohortsFor(people.cora).make("Spring");
  const invite = async (email: string, by = people.cora, into = id) =>
    tokenOf(await cohorts.cohortsFor(by).invite(into, email, "http://localhost"));
  const account = { name: "X", email: null, password: "correct horse battery" };
  const known = await invite(people.cai.email ?? "");
  const unknown = await invite("nobody@example.com");
  const told = async (token: string) => {
    const { email: _, ...shown } = (await accounts.findInvitation(token)) ?? { email: "" };
    const refused = await accounts.redeemInvitation(token, account).catch((error) => error);
    return { shown, code: refused.code, message: refused.message };
  };
  expect(await told(known)).toEqual(await told(unknown));
  expect(await told(unknown)).toMatchObject({ code: "conflict", shown: { opens: "membership" } });
  const { invitations: open } = await cohorts.cohortsFor(people.cora).viewOne(id);
  const alike = open.map(({ id: _, email: __, expiresAt: ___, ...rest }) => rest);
  expect(alike).toEqual([alike[0], alike[0]]);

  await expect(cohorts.cohortsFor(people.dan).join(known)).rejects.toMatchObject(notFound);
  await cohorts.cohortsFor(people.cai).join(known);
  await expect(cohorts.cohortsFor(people.cai).join(known)).rejects.toMatchObject(notFound);
  expect((await cohorts.cohortsFor(people.cora).viewOne(id)).members).toMatchObject([{ name: "Cai" }]);
});

test("an owner's link into a cohort of their own lets somebody new in, at an address that counts as verified", async () => {
  const olga = await person("Olga", "owner");
  const id = await cohorts.cohortsFor(olga).make("Autumn");
  const invite = async (email: string) =>
    tokenOf(await cohorts.cohortsFor(olga).invite(id, email, "http://localhost"));
  const account = { name: "X", email: null, password: "correct horse battery" };
  await expect(
    accounts.redeemInvitation(await invite(people.cai.email ?? ""), account),
    "it sets nobody's password",
  ).rejects.toMatchObject({ code: "conflict" });
  const joined = await accounts.redeemInvitation(await invite("new@example.com"), account);
  expect(joined?.cohortId).toBe(id);
  const { rows } = await client.query(
    "SELECT role, email_verified FROM auth_user WHERE email = 'new@example.com'",
  );
  expect(rows).toEqual([{ role: "candidate", email_verified: true }]);
});

test("with an owner's or a coach's role end the links that they made", async () => {
  const [olga, otto] = [await person("Olga", "owner"), await person("Otto", "owner")];
  const account = { name: "X", email: null, password: "correct horse battery" };
  const by = accounts.peopleFor(otto);
  const makesOwner = await by.invite({ email: "sock-puppet@example.com", role: "owner" });
  const setsPassword = await by.invite({ email: olga.email ?? "", role: "candidate" });
  const id = await cohorts.cohortsFor(people.cora).make("Spring");
  const into = tokenOf(
    await cohorts.cohortsFor(people.cora).invite(id, people.cai.email ?? "", "http://localhost"),
  );
  expect(await accounts.findInvitation(makesOwner)).toMatchObject({ opens: "account" });
  const demote = (who: Person) => accounts.peopleFor(olga).changeRole(who.ownerId, "candidate");
  await demote(otto);
  for (const token of [makesOwner, setsPassword]) {
    expect(await accounts.findInvitation(token)).toBeNull();
    await expect(accounts.redeemInvitation(token, account)).rejects.toMatchObject(notFound);
  }
  await demote(people.cora);
  await expect(cohorts.cohortsFor(people.cai).join(into)).rejects.toMatchObject(notFound);
  const { rows } = await client.query("SELECT 1 FROM auth_user WHERE email = 'sock-puppet@example.com'");
  expect(rows).toEqual([]);
});

test("whoever is removed leaves nothing behind, and what a removed coach gave stays", async () => {
  const id = await gather();
  const { id: guideId } = await rehearsal(people.cora.ownerId).importGuide(markdown("It builds gluten."));
  await cohorts.cohortsFor(people.cora).give(id, guideId);
  const [interview = ""] = await practise(people.cai);
  await cohorts.sharingFor(people.cai).share(interview);
  await bring(people.cora, id, people.dan);
  const owner: Person = { ...people.other, role: "owner" };
  await accounts.peopleFor(owner).remove(people.cai.ownerId);
  const mentions = async (who: Person) => {
    const tables = [
      "cohort",
      "cohort_member",
      "given_guide",
      "received_guide",
      "shared_report",
      "invitation",
      "guide",
    ];
    const found: string[] = [];
    for (const table of tables) {
      const mentioned = `r::text LIKE '%' || $1 || '%' OR r::text LIKE '%' || $2 || '%'`;
      const { rows } = await client.query(`SELECT 1 FROM ${table} r WHERE ${mentioned}`, [
        who.ownerId,
        who.email,
      ]);
      if (rows.length > 0) found.push(table);
    }
    return found;
  };
  expect(await mentions(people.cai)).toEqual([]);
  await accounts.peopleFor(owner).remove(people.cora.ownerId);
  expect(await mentions(people.cora)).toEqual([]);
  expect(await given(people.dan)).toMatchObject([{ change: { type: "given", by: "Cora" } }]);
});
