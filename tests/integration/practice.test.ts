import { afterAll, beforeAll, expect, test } from "vitest";
import type { Guide, Question } from "@/core/guide/guide";
import type { Feedback } from "@/core/interview/feedback";
import type { InterviewSettings } from "@/core/interview/settings";
import { freshDatabase } from "../support/database";
import { eventually, exchange, type Instance, openInstance, say, startOn } from "../support/instance";

let instance: Instance;
let guide: Guide;
let drop: () => Promise<void>;
const owner = "00000000-0000-7000-8000-000000000001";

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

const press = (action: "redo" | "skip" | "stop" | "hint") => ({ turnId: say("").turnId, action });
const technical = () => guide.questions.filter(({ kind }) => kind === "technical");
const nth = (at: number) => technical()[at] as Question;

async function drill(question: Question, change: Partial<InterviewSettings> = {}): Promise<string> {
  const settings = { kind: "question", subject: question.id, minutes: 15, mode: "practice" } as const;
  return (await startOn(instance, { ...settings, ...change })).id;
}

/** Says the same until the interview has ended. */
async function sayUntilEnd(id: string, text: string): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) {
    const view = await instance.product.viewInterview(id);
    if (view?.state.status === "ended") return;
    await exchange(instance, id, say(text));
  }
}

async function feedbackOf(id: string, count: number): Promise<Feedback[]> {
  const view = await eventually(
    () => instance.product.viewInterview(id),
    (current) => (current?.feedback.length ?? 0) >= count,
  );
  return view?.feedback ?? [];
}

async function reportOf(id: string) {
  const view = await eventually(
    () => instance.product.viewReport(id),
    (current) => current !== null && current.report.rated === current.report.asked,
  );
  if (!view) throw new Error("there is no report");
  return view;
}

const homeQuestion = async (id: string) =>
  (await instance.product.viewHome()).guide?.questions.find((question) => question.id === id);

test("practice says what an answer covered, live says nothing", async () => {
  const question = nth(0);
  const id = await drill(question);
  await sayUntilEnd(id, question.modelAnswer);
  const [feedback] = await feedbackOf(id, 1);
  expect(feedback).toMatchObject({ questionId: question.id, attempt: 1, notRated: null });
  expect(feedback?.marks?.points.map((point) => point.id)).toEqual(question.keyPoints.map((one) => one.id));
  for (const { verdict, quote } of feedback?.marks?.points ?? []) {
    if (verdict !== "missed") expect(question.modelAnswer).toContain(quote);
  }
  const live = await drill(question, { mode: "live" });
  await sayUntilEnd(live, question.modelAnswer);
  await reportOf(live);
  expect((await instance.product.viewInterview(live))?.feedback).toEqual([]);
});

test("feedback reaches whoever follows the interview, after the answer and not before", async () => {
  const question = nth(1);
  const id = await drill(question);
  const abort = new AbortController();
  const seen: string[] = [];
  const following = (async () => {
    for await (const event of instance.product.follow(id, { afterSeq: 0, signal: abort.signal })) {
      seen.push(event.type === "turn" ? event.turn.role : event.type);
      if (event.type === "feedback") abort.abort();
    }
  })();
  await sayUntilEnd(id, question.modelAnswer);
  await following;
  expect(seen.at(-1)).toBe("feedback");
  expect(seen.indexOf("feedback")).toBeGreaterThan(seen.indexOf("candidate"));
});

test("a redo is a new attempt beside the first one, and the report shows both", async () => {
  const { id } = await startOn(instance, { kind: "design", minutes: 15, mode: "practice" });
  const first = (await instance.services.interviews.find(owner, id))?.state.current?.questionId;
  const question = guide.questions.find((one) => one.id === first) as Question;
  for (;;) {
    await exchange(instance, id, say("I only know that it has to do with how the data is kept in memory."));
    const current = (await instance.product.viewInterview(id))?.state;
    if (current?.redoQuestionId === first) break;
  }
  await exchange(instance, id, press("redo"));
  expect((await instance.product.viewInterview(id))?.state.questionNumber).toBe(1);
  for (;;) {
    await exchange(instance, id, say(question.modelAnswer));
    if ((await instance.product.viewInterview(id))?.state.redoQuestionId === first) break;
  }
  await exchange(instance, id, press("stop"));
  const feedback = (await feedbackOf(id, 2)).filter(({ questionId }) => questionId === first);
  expect(feedback.map(({ attempt }) => attempt)).toEqual([1, 2]);
  const { report, reviews } = await reportOf(id);
  const asked = report.questions.filter((one) => one.id === first);
  expect(asked).toHaveLength(1);
  const review = reviews[question.id];
  expect(review).toMatchObject({ attempt: 2, hidden: false });
  expect(review?.previous).toMatchObject({ interviewId: id, attempt: 1 });
  expect(review?.previous?.text).toContain("kept in memory");
  expect(review?.previous?.changes?.points).toBeGreaterThan(0);
  expect(review?.previous?.changes?.verdicts.some(({ after }) => after === "covered")).toBe(true);
});

test("a drill from the report finds the attempt before it in another interview", async () => {
  const question = nth(2);
  const before = await drill(question, { mode: "live" });
  await sayUntilEnd(before, "It has to do with how Spark plans its work over the cluster, I believe.");
  await reportOf(before);
  const after = await drill(question);
  await sayUntilEnd(after, question.modelAnswer);
  const { reviews } = await reportOf(after);
  expect(reviews[question.id]?.previous).toMatchObject({ interviewId: before, attempt: 1 });
  expect((await reportOf(before)).reviews[question.id]?.previous?.interviewId).not.toBe(after);
});

test("marks of a live interview are kept back until they are asked for, and the first own rating stays", async () => {
  const question = nth(3);
  const id = await drill(question, { mode: "live" });
  await sayUntilEnd(id, question.modelAnswer);
  const before = (await reportOf(id)).reviews[question.id];
  expect(before).toMatchObject({ hidden: true, ownRating: null });
  expect(before?.mark).toBeGreaterThanOrEqual(1);
  await instance.product.revealMarks(id, { questionId: question.id, ownRating: 4 });
  await instance.product.revealMarks(id, { questionId: question.id, ownRating: 1 });
  await instance.product.revealMarks(id, { questionId: null, ownRating: 2 });
  expect((await reportOf(id)).reviews[question.id]).toMatchObject({ hidden: false, ownRating: 4 });
});

test("marks that a report keeps back are told nowhere else, until one's own is given", async () => {
  const { product } = instance;
  const question = guide.questions.find(({ kind }) => kind === "domain") as Question;
  const id = await drill(question, { mode: "live" });
  await sayUntilEnd(id, question.modelAnswer);
  await reportOf(id);
  const line = async () =>
    (await product.listInterviews({ text: "", kinds: [], page: 1 })).items.find((item) => item.id === id);
  expect(await line()).toMatchObject({ score: null, awaitsOwnMarks: true, rated: 1, asked: 1 });
  expect(await homeQuestion(question.id)).toMatchObject({ lastScore: null, awaitsOwnMarkIn: id });
  const before = await product.viewProgress();
  expect(before.awaitingOwnMarks[0]).toBe(id);
  await product.revealMarks(id, { questionId: question.id, ownRating: null });
  const { score } = (await line()) ?? {};
  expect(score).toBeGreaterThan(0);
  expect(await line()).toMatchObject({ awaitsOwnMarks: false });
  expect(await homeQuestion(question.id)).toMatchObject({ lastScore: score, awaitsOwnMarkIn: null });
  const after = await product.viewProgress();
  expect(after.awaitingOwnMarks).not.toContain(id);
  expect(after.sittings).toBe(before.sittings + 1);
});

test("a rated answer comes up again by how it went, counted once however often it is rated", async () => {
  const [weak, strong] = [nth(4), nth(5)];
  expect(await homeQuestion(weak.id)).toMatchObject({ lastScore: null, trend: null, due: false });
  const id = await drill(weak);
  await exchange(instance, id, press("skip"));
  const good = await drill(strong);
  await sayUntilEnd(good, strong.modelAnswer);
  await reportOf(good);
  const cards = async () => {
    const rows = await instance.services.db.practiceCard.findMany({ include: { question: true } });
    return new Map(rows.map(({ question, card }) => [question.slug, card]));
  };
  const first = await cards();
  expect(first.get(weak.id)).toMatchObject({ scheduledDays: 1, reps: 1 });
  expect(first.get(strong.id)).toMatchObject({ reps: 1 });
  await instance.product.retryRating(good, strong.id);
  await eventually(
    () => instance.services.answers.ofInterview(owner, good),
    ([answer]) => answer?.ratingStatus === "rated",
  );
  expect((await cards()).get(strong.id)).toEqual(first.get(strong.id));
});

test("weak points and due questions make a sitting, the most urgent first; nothing due is said kindly", async () => {
  const question = nth(6);
  await expect(startOn(instance, { kind: "due" })).rejects.toMatchObject({ code: "not-supported" });
  await exchange(instance, await drill(question), press("skip"));
  await instance.services.db.practiceCard.updateMany({
    where: { question: { slug: question.id } },
    data: { due: new Date(0) },
  });
  expect(await homeQuestion(question.id)).toMatchObject({ lastScore: 0, due: true });
  const due = await startOn(instance, { kind: "due", minutes: 15 });
  expect((await instance.services.interviews.find(owner, due.id))?.plan.sections).toMatchObject([
    { kind: "technical", questionIds: [question.id] },
  ]);
  const weak = await startOn(instance, { kind: "weak-points", minutes: 15 });
  const ids = (await instance.services.interviews.find(owner, weak.id))?.plan.sections.flatMap(
    (section) => section.questionIds,
  );
  expect(ids).toContain(question.id);
  expect(ids?.length).toBeGreaterThan(1);
});

test("a question that the guide has lost is refused with what to do", async () => {
  const gone = { ...nth(0), id: "gone" };
  await expect(drill(gone)).rejects.toThrow(/not in the guide any more\. Choose another/u);
});
