import { migrate } from "@/db/migrate";
import { eventually, type Instance, modelAt, openInstance, say, startOn } from "../support/instance";
import { startStandIn } from "../support/openai/stand-in";

/**
 * Holds an interview over two instances on whatever PostgreSQL is named, an older one or one behind a pooler, and says what works there:
 * `node --import tsx tests/bench/any-postgres.bench.ts postgres://…` (an empty database).
 */
const [url = ""] = process.argv.slice(2);
const tell = (what: string, result: unknown) => console.log(`${what}: ${JSON.stringify(result)}`);

/** Whether a reply that is spoken on one instance reaches a reader of the other piece by piece. */
async function followsAlong(here: Instance, elsewhere: Instance, id: string): Promise<boolean> {
  const { seq, replyId } = await here.product.takeTurn(id, say("I am Wang Zhiwei, a data engineer."));
  const options = { afterSeq: seq - 1, untilTurnId: replyId, signal: AbortSignal.timeout(60_000) };
  const events = await Array.fromAsync(elsewhere.product.follow(id, options));
  return events.some((event) => event.type === "delta");
}

const endpoint = await startStandIn({ chunkMs: 80 });
tell("migrations applied", (await migrate(url)).length);
const settings = { model: modelAt(endpoint.url) };
const here = await openInstance(url, settings);
const elsewhere = await openInstance(url, { ...settings, worker: false });
const [row] = await here.services.db.$queryRaw<
  [{ version: string }]
>`SELECT current_setting('server_version') AS version`;
tell("PostgreSQL", row.version);
const { id } = await startOn(here);
const atRest = () =>
  eventually(
    () => elsewhere.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
await atRest();
tell("the other instance follows along piece by piece", await followsAlong(here, elsewhere, id));
await here.product.takeTurn(id, { turnId: say("").turnId, action: "stop" });
await atRest();
const begun = performance.now();
const report = await eventually(
  () => here.product.viewReport(id),
  (view) => view?.report.rated === 1,
);
tell("answers rated", report?.report.rated);
tell("seconds until rated", Math.round((performance.now() - begun) / 100) / 10);
tell("hears of other instances (what /api/ready says of them)", elsewhere.services.feed.isListening());
tell("turns", (await elsewhere.product.viewInterview(id))?.turns.length);
await Promise.all([here.close(), elsewhere.close()]);
await endpoint.close();
process.exit();
