import { expect, test } from "vitest";
import { answerAnyone } from "@/app/api/answer";
import { beginTracing } from "@/wiring/work";
import { type CollectedSpan, startCollector } from "../support/collector";
import { freshDatabase } from "../support/database";
import { eventually, modelAt, openInstance, say, startOn } from "../support/instance";
import { startStandIn } from "../support/openai/stand-in";

const answer = "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.";

/** Holds one turn and the end of an interview, both in the background of a request each; waits for the rating. */
async function practise(databaseUrl: string, modelUrl: string): Promise<void> {
  const instance = await openInstance(databaseUrl, { model: modelAt(modelUrl) });
  const { id } = await startOn(instance);
  await eventually(
    () => instance.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  for (const [name, turn] of [
    ["the-turn", say(answer)],
    ["the-end", { turnId: say("").turnId, action: "stop" }],
  ] as const) {
    const headers = { host: "127.0.0.1", "x-request-id": name };
    await answerAnyone(new Request("http://127.0.0.1/api/x", { headers }), async () => {
      // As the route does: the answer is there long before the reply has ended.
      await instance.product.takeTurn(id, turn);
      return new Response();
    });
    await eventually(
      () => instance.product.viewInterview(id),
      (view) => view?.state.replying === false,
    );
  }
  await eventually(
    () => instance.product.viewReport(id),
    (view) => view?.report.rated === 1,
  );
  // Which also sends the last spans.
  await instance.close();
}

const attributeOf = (span: CollectedSpan, key: string) =>
  span.attributes.find((attribute) => attribute.key === key)?.value.stringValue;

test("a request, its turn, the reply, the model's call and the rating are one trace, without a word of what was said", async () => {
  const [database, endpoint, collector] = await Promise.all([
    freshDatabase(),
    startStandIn(),
    startCollector(),
  ]);
  await beginTracing(collector.url);
  await practise(database.url, endpoint.url);
  const { spans } = collector;
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const path = (span: CollectedSpan | undefined): string[] =>
    span ? [...path(byId.get(span.parentSpanId ?? "")), span.name] : [];
  const ofRequest = (name: string) => {
    const root = spans.find((span) => attributeOf(span, "rehearsal.request_id") === name);
    return spans.filter(({ traceId }) => traceId === root?.traceId);
  };
  const paths = (name: string) => ofRequest(name).map((span) => path(span).join(" > "));
  expect(paths("the-turn")).toEqual(
    expect.arrayContaining([
      "request",
      "request > turn",
      "request > turn > reply",
      expect.stringMatching(/^request > turn > reply > .*chat stand-in$/),
    ]),
  );
  expect(paths("the-end")).toEqual(
    expect.arrayContaining([
      "request > turn > rating",
      expect.stringMatching(/^request > turn > rating > .*chat stand-in$/),
    ]),
  );
  const replies = ofRequest("the-turn").filter(({ name }) => name === "reply");
  expect(replies.map((span) => attributeOf(span, "rehearsal.request_id"))).toEqual(["the-turn"]);
  expect(JSON.stringify(spans)).not.toMatch(/Wang Zhiwei|data engineer/);
  await Promise.all([endpoint.close(), collector.close()]);
  await database.drop();
});
