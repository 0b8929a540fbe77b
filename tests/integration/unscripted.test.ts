import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sampleGuide } from "@/core/interview/fixtures/sample-guide";
import { moveSchema } from "@/core/interview/move";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase } from "../support/database";
import { eventually, exchange, type Instance, modelAt, openInstance, say } from "../support/instance";
import { textOf } from "../support/openai/protocol";
import { scriptedMind } from "../support/openai/scripted-mind";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

let endpoint: StandIn;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let instance: Instance;
let interviewId: string;
/** What the model says to the next lines; null lets it follow the director. */
let line: string | null;
const answer = "We hash the customer id, because each consumer keeps its own cache of prices.";

beforeAll(async () => {
  database = await freshDatabase();
  endpoint = await startStandIn({ mind: (request) => line ?? scriptedMind(request) });
});
beforeEach(async () => {
  line = null;
  await instance?.close();
  instance = await openInstance(database.url, { model: modelAt(endpoint.url), worker: false });
  const questions = sampleGuide.questions.map((question) => ({
    ...question,
    keyPoints: [],
    modelAnswer: "",
  }));
  const guide = { ...sampleGuide, questions };
  const { id } = await instance.services.guides.store(localOwnerId, guide, "# Sample", { type: "imported" });
  const settings = interviewSettingsSchema.parse({ kind: "technical" });
  interviewId = (await instance.product.startInterview(id, settings)).id;
  await eventually(
    () => instance.product.viewInterview(interviewId),
    (view) => view?.state.replying === false,
  );
});
afterAll(async () => {
  await instance.close();
  await endpoint.close();
  await database.drop();
});

async function replyTo(text: string) {
  await exchange(instance, interviewId, say(text));
  const turns = await instance.services.db.turn.findMany({ where: { interviewId }, orderBy: { seq: "asc" } });
  const move = moveSchema.parse(turns.at(-1)?.move);
  const quote = move.type === "probe" ? (move.quote ?? "") : "";
  return { ...turns.at(-1), move, quote };
}

test("the model follows up once on words of the answer, then the next question comes", async () => {
  const { move, quote, ...followUp } = await replyTo(answer);
  expect(move).toMatchObject({ type: "probe", reason: "unscripted" });
  expect(quote.length).toBeGreaterThan(10);
  expect(answer).toContain(quote);
  expect(followUp).toMatchObject({ phrasedBy: "model", ruleBreak: null });
  expect(followUp.text).toContain(`“${quote}”?`);
  const order = textOf(endpoint.requests.at(-1)?.request.messages.at(-1) ?? { role: "user", content: "" });
  expect(order).toContain(`The candidate said: "${quote}".`);
  const next = await replyTo("One table of prices for all of them was locked by somebody all day long.");
  expect(next.move.type).toBe("ask");
});

test.each([
  ["strays from them", "What do you like about your job?", "stray"],
  ["misquotes them", "You said “all consumers share a single cache”; why so?", "misquote"],
  ["praises them", "Great answer. Why does each consumer keep its own cache?", "praise"],
])("a model that %s is replaced by the built-in line on the same words", async (_, words, ruleBreak) => {
  line = words;
  const { move, quote, ...reply } = await replyTo(answer);
  expect(move).toMatchObject({ type: "probe", reason: "unscripted" });
  expect(reply).toMatchObject({ phrasedBy: "built-in", ruleBreak });
  expect(reply.text).toContain(`“${quote}”`);
});

test("a model that asks what was asked before is replaced by the built-in line", async () => {
  const [opening] = await instance.services.db.turn.findMany({ where: { interviewId } });
  const question = opening?.text.split(". ").at(-1) ?? "";
  expect(question).toMatch(/\?$/u);
  line = `On customers and prices, ${question}`;
  const { quote, ...reply } = await replyTo(answer);
  expect(reply).toMatchObject({ phrasedBy: "built-in", ruleBreak: "asked-before" });
  expect(reply.text).toContain(`“${quote}”`);
});

test("a line that asks nothing gets its question from the built-in wording", async () => {
  line = "All right, one cache each.";
  const { quote, ...reply } = await replyTo(answer);
  expect(reply).toMatchObject({ phrasedBy: "model", status: "partial", ruleBreak: "no-question" });
  expect(reply.text).toMatch(/^All right, one cache each\. .*\?$/u);
});

test("of two questions the first is left, and no third is put after it", async () => {
  // Whichever words of the answer are chosen, the first question is about them.
  const first = "Why do you hash the customer id when each consumer keeps its own cache of prices?";
  line = `${first} And what did you do before?`;
  const { quote, ...reply } = await replyTo(answer);
  expect(reply).toMatchObject({ phrasedBy: "model", status: "completed", ruleBreak: "second-question" });
  expect(reply.text).toBe(first);
});

test("when the model fails at it, the built-in line takes over, and while it is away nothing unscripted is asked", async () => {
  endpoint.control({ faults: ["server-error"] });
  const { move, quote, ...reply } = await replyTo(answer);
  expect(move).toMatchObject({ reason: "unscripted" });
  expect(reply.phrasedBy).toBe("built-in");
  expect(reply.text).toContain(`“${quote}”`);
  const next = await replyTo("One table of prices for all of them was locked by somebody all day long.");
  expect(next.move.type).toBe("ask");
  const later = await replyTo(
    "Spark writes the shuffle files of each stage, and the driver tracks them all.",
  );
  expect(later.move).not.toMatchObject({ reason: "unscripted" });
});
