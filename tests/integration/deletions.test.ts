import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localOwnerId } from "@/wiring/defaults";
import { eventually, type Instance, say } from "../support/instance";
import { mentions } from "../support/mentions";
import { hold, markdownOf, type OwnInstance, openOwn, technical } from "../support/own-instance";

let own: OwnInstance;
let instance: Instance;
let client: pg.Client;

beforeAll(async () => {
  own = await openOwn();
  ({ instance, client } = own);
});
afterAll(() => own.close());

const list = (text = "") => instance.product.listInterviews({ text, kinds: [], page: 1 });
const purgeNow = () => instance.services.deletions.purge(new Date(Date.now() + 60_000));

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
    const id = await hold(instance);
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
    const due = () => instance.services.practice.dueTimes(localOwnerId, guide.id);
    await hold(instance, guide.id);
    const before = await due();
    const deletion = await instance.product.deleteInterview(await hold(instance, guide.id));
    expect(await due()).toEqual(before);
    await instance.product.undoDeletion(deletion.id);
    expect(await due()).not.toEqual(before);
    for (const { id } of (await list("Sommelier")).items) await instance.product.deleteInterview(id);
    expect((await due()).size).toBe(0);
  });

  test("leaves no row and no job of it once the time to undo is over, and nothing else is touched", async () => {
    const [gone, stays] = [await hold(instance), await hold(instance)];
    const ids = await idsUnder(gone);
    const staying = await mentions(client, await idsUnder(stays));
    await instance.product.deleteInterview(gone);
    expect(await instance.services.deletions.purge(new Date(Date.now() - 3_600_000))).toBe(0);
    expect(Object.keys(await mentions(client, ids))).toContain("public.rating");
    expect(await purgeNow()).toBeGreaterThan(0);
    expect(await mentions(client, ids)).toEqual({});
    expect(await mentions(client, await idsUnder(stays))).toEqual(staying);
    expect(await instance.product.listDeletions()).toEqual([]);
  });

  test("what was not rated yet is taken up again when it is brought back", async () => {
    const id = await hold(instance);
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
    const interview = await hold(instance, guide.id);
    const deletion = await instance.product.deleteGuide(guide.id);
    expect(deletion).toMatchObject({ kind: "guide", guides: 1, interviews: 1 });
    expect(await instance.product.findGuide(guide.guide.slug)).toBeNull();
    expect(await instance.product.viewReport(interview)).toBeNull();
    await expect(instance.product.startInterview(guide.id, technical)).rejects.toMatchObject({
      code: "not-found",
    });

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
    expect(await mentions(client, ids)).toEqual({});
  });

  test("an interview deleted before its guide comes back only after it", async () => {
    const guide = await instance.product.importGuide(markdownOf("Confectioner"));
    const interview = await instance.product.deleteInterview(await hold(instance, guide.id));
    const deleted = await instance.product.deleteGuide(guide.id);
    expect(deleted.interviews).toBe(0);
    await expect(instance.product.undoDeletion(interview.id)).rejects.toMatchObject({ code: "conflict" });
    await instance.product.undoDeletion(deleted.id);
    await instance.product.undoDeletion(interview.id);
    await instance.product.deleteGuide(guide.id);
    await purgeNow();
  });
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
