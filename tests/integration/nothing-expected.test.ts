import { afterAll, beforeAll, expect, test } from "vitest";
import { type InterviewSettings, interviewSettingsSchema } from "@/core/interview/settings";
import { nothingExpected } from "@/core/not-rated-reasons";
import { freshDatabase } from "../support/database";
import { eventually, exchange, type Instance, modelAt, openInstance, say } from "../support/instance";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

/** Questions that the guide only asks, as many bring them. */
const bare =
  "# Interview preparation: Ann Lee for Baker at Oven & Co\n\n## Technical questions\n\n- **Q: What is a poolish?**\n- **Q: Why is dough kneaded?**\n";

let instance: Instance;
let standIn: StandIn;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  standIn = await startStandIn({});
  instance = await openInstance(database.url, { model: modelAt(standIn.url) });
});
afterAll(async () => {
  await instance.close();
  await standIn.close();
  await drop();
});

async function hold(mode: InterviewSettings["mode"]): Promise<string> {
  const { product } = instance;
  const { id: guideId } = await product.importGuide(bare);
  const settings = interviewSettingsSchema.parse({ kind: "technical", minutes: 15, mode });
  const { id } = await product.startInterview(guideId, settings);
  await eventually(
    () => product.viewInterview(id),
    (view) => view?.turns.every(({ status }) => status !== "streaming") ?? false,
  );
  await exchange(instance, id, say("A wet preferment of as much water as flour, left to ferment overnight."));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  return id;
}

test.each(["live", "practice"] as const)(
  "an answer to a question of which the guide expects nothing gets no number and a reason, and no rater is asked (%s)",
  async (mode) => {
    const id = await hold(mode);
    const view = await eventually(
      () => instance.product.viewReport(id),
      (found) => found?.report.questions[0]?.notRated?.status === "refused",
    );
    const [question] = view?.report.questions ?? [];
    expect(question).toMatchObject({
      rating: null,
      notRated: { status: "refused", reason: nothingExpected },
      otherRatings: [],
    });
    expect(view?.report).toMatchObject({ score: null, rated: 0, gaps: [] });
    expect(standIn.requests.filter(({ request }) => !request.stream)).toEqual([]);
  },
);

test("practice says so at once", async () => {
  const id = await hold("practice");
  const view = await eventually(
    () => instance.product.viewInterview(id),
    (found) => found?.feedback.length === 1,
  );
  expect(view?.feedback[0]).toMatchObject({ marks: null, notRated: nothingExpected });
});
