import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guide } from "@/core/guide/guide";
import { freshDatabase } from "../support/database";
import { eventually, exchange, type Instance, openInstance, say, startOn } from "../support/instance";

let instance: Instance;
let guide: Guide;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  instance = await openInstance(database.url);
  const home = await instance.product.viewHome();
  guide = (await instance.product.viewGuide(home.guide?.slug ?? "")) as Guide;
});
afterAll(async () => {
  await instance.close();
  await drop();
});

/** Answers every question with its model answer until the interview has ended. */
async function holdInterview(id: string): Promise<void> {
  for (let turns = 0; turns < 80; turns += 1) {
    const interview = await instance.services.interviews.find(ownerId(), id);
    if (interview?.status === "ended") return;
    const question = guide.questions.find((one) => one.id === interview?.state.current?.questionId);
    await exchange(instance, id, say(question?.modelAnswer || "No, that is all from my side. Thank you."));
  }
  throw new Error("the interview did not end");
}

function ownerId(): string {
  return "00000000-0000-7000-8000-000000000001";
}

test("a whole interview ends in a report with a verdict and words for every expected key point", async () => {
  const { id } = await startOn(instance, { minutes: 15 });
  await holdInterview(id);
  const view = await eventually(
    () => instance.product.viewReport(id),
    (current) =>
      current !== null && current.report.rated === current.report.asked && current.report.asked > 0,
  );
  const report = view?.report;
  expect(report?.rater?.id).toBe("built-in");
  expect(report?.score).toBeGreaterThan(50);
  for (const question of report?.questions ?? []) {
    const expected = guide.questions
      .find((one) => one.id === question.id)
      ?.keyPoints.map((point) => point.id);
    expect(question.rating?.keyPoints.map((point) => point.id)).toEqual(expected);
    for (const point of question.rating?.keyPoints ?? []) {
      if (point.verdict === "missed") continue;
      const turn = view?.turns.find((candidate) => candidate.id === point.evidence?.turnId);
      expect(turn?.role).toBe("candidate");
      expect(turn?.text.slice(point.evidence?.start, point.evidence?.end)).toBe(point.evidence?.quote);
    }
  }
});

test("the same turn twenty times at once is one turn with one reply", async () => {
  const { id } = await startOn(instance);
  const turn = say("My name is Wang Zhiwei and I am a senior data engineer with six years of experience.");
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => instance.product.takeTurn(id, turn)));
  expect(new Set(outcomes.map((outcome) => outcome.replyId)).size).toBe(1);
  expect(outcomes.filter((outcome) => !outcome.replayed)).toHaveLength(1);
  const interview = await instance.product.viewInterview(id);
  expect(interview?.turns.filter((one) => one.role === "candidate")).toHaveLength(1);
  expect(interview?.turns).toHaveLength(3);
});

test("a turn of another interview, or an interviewer's, lends its id to no other", async () => {
  const [one, other] = [await startOn(instance), await startOn(instance)];
  const turn = say("My name is Wang Zhiwei and I am a senior data engineer with six years of experience.");
  await instance.product.takeTurn(one.id, turn);
  const opening = (await instance.product.viewInterview(other.id))?.turns[0]?.id ?? "";
  const taken = { code: "conflict" };
  await expect(instance.product.takeTurn(other.id, turn)).rejects.toMatchObject(taken);
  await expect(instance.product.takeTurn(other.id, { ...turn, turnId: opening })).rejects.toMatchObject(
    taken,
  );
  const both = say("I say this in two interviews at once.");
  const outcomes = await Promise.allSettled(
    [one, other].map(({ id }) => instance.product.takeTurn(id, both)),
  );
  const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? outcome.reason : []));
  expect(refused).toMatchObject([taken]);
});

test("nothing can be added to an interview that has ended", async () => {
  const { id } = await startOn(instance);
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  await expect(instance.product.takeTurn(id, say("One more thing"))).rejects.toMatchObject({
    code: "conflict",
  });
});

test("an unknown interview and somebody else's are not found", async () => {
  const { id } = await startOn(instance);
  const stranger = "00000000-0000-7000-8000-0000000000ff";
  expect(await instance.services.interviews.find(stranger, id)).toBeNull();
  await expect(
    instance.services.interviews.advance(
      stranger,
      id,
      { turnId: say("").turnId, text: "x", action: null },
      () => {
        throw new Error("must not be reached");
      },
    ),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("a skipped question scores 0 and needs no rater; pausing stops the clock", async () => {
  const { id } = await startOn(instance);
  await exchange(instance, id, { turnId: say("").turnId, action: "pause" });
  expect((await instance.product.viewInterview(id))?.state.status).toBe("paused");
  await exchange(instance, id, { turnId: say("").turnId, action: "resume" });
  await exchange(instance, id, { turnId: say("").turnId, action: "skip" });
  const view = await instance.product.viewReport(id);
  expect(view?.report.questions[0]).toMatchObject({ outcome: "skipped", rating: null, notRated: null });
  expect(view?.report.score).toBe(0);
});

test("a changed guide becomes a new revision, and an old interview keeps its own", async () => {
  const { id } = await startOn(instance);
  const markdown =
    "# Guide for Ann as Baker at Oven\n\n## Questions\n\n- **Q: Why knead?**\n  - **A**: It builds gluten.\n";
  const first = await instance.product.importGuide(markdown);
  const again = await instance.product.importGuide(markdown);
  const changed = await instance.product.importGuide(markdown.replace("builds", "develops"));
  expect(again.revisionId).toBe(first.revisionId);
  expect(changed.id).toBe(first.id);
  expect(changed.revision).toBe(2);
  const old = await instance.services.interviews.find(ownerId(), id);
  expect(old?.guide.guide.title).toBe(guide.title);
});
