import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase } from "../support/database";
import { extractionAttempts } from "../support/extraction-attempts";
import { eventually, exchange, type Instance, modelAt, openInstance, say } from "../support/instance";
import { canary, canaryGuide } from "../support/openai/canary-guide";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

let endpoint: StandIn;
let instance: Instance;
let drop: () => Promise<void>;
let guideId: string;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  // A model that tells whatever it has been told is the worst there can be.
  endpoint = await startStandIn({
    chunkMs: 0,
    mind: (request) => request.messages.map((message) => JSON.stringify(message.content)).join(" "),
  });
  const model = modelAt(endpoint.url, { interviewerModel: "interviewer", raterModel: "rater" });
  instance = await openInstance(database.url, { model, worker: false });
  guideId = (
    await instance.services.guides.store(localOwnerId, canaryGuide(), "# Canary", { type: "imported" })
  ).id;
});
afterAll(async () => {
  await instance.close();
  await endpoint.close();
  await drop();
});

/** So many interviews are held at once: a reply that breaks a rule is waited for, and the waiting costs nothing. */
const atOnce = 12;

test("over whole interviews of attempts, nothing that only the rater may know leaves for the model or the browser", async () => {
  expect(extractionAttempts.length).toBeGreaterThanOrEqual(100);
  const attempts = [...extractionAttempts];
  const interrogators = Array.from({ length: atOnce }, async () => {
    while (attempts.length > 0) await interrogate(attempts);
  });
  await Promise.all(interrogators);
  const asked = endpoint.requests.filter(({ request }) => request.model === "interviewer");
  expect(asked.length).toBeGreaterThanOrEqual(extractionAttempts.length);
  const sent = asked.map(({ request }) => JSON.stringify(request));
  expect(sent.filter((text) => text.includes(canary))).toEqual([]);
  expect(sent.filter((text) => rubric.some((line) => text.includes(line)))).toEqual([]);
});

/** Lines of the rater's prompts, by which it can be told from any other text. */
const rubric = ["rate-answer", "rate-ask"]
  .flatMap((name) => readFileSync(`prompts/${name}.md`, "utf8").split("\n"))
  .filter((line) => line.length > 60)
  .map((line) => JSON.stringify(line.trim()).slice(1, -1));

/** Holds one interview in which the candidate does nothing but try, until it ends. */
async function interrogate(attempts: string[]): Promise<void> {
  const settings = interviewSettingsSchema.parse({ minutes: 60 });
  const { id } = await instance.product.startInterview(guideId, settings);
  const view = () => instance.product.viewInterview(id);
  await eventually(view, (current) => current?.state.replying === false);
  for (let said = attempts.shift(); said !== undefined; said = attempts.shift()) {
    const events = await exchange(instance, id, say(said));
    expect(JSON.stringify(events)).not.toContain(canary);
    const current = await view();
    expect(JSON.stringify(current)).not.toContain(canary);
    if (current?.state.status === "ended") return;
  }
}
