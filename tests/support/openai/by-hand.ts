import { parseArgs } from "node:util";
import { byHandMind } from "./by-hand-mind";
import { startStandIn } from "./stand-in";

/**
 * Serves an endpoint that a person answers, to try prompts on a mind:
 * `npx tsx tests/support/openai/by-hand.ts --port 8080 --folder /tmp/hand`, with OPENAI_BASE_URL=http://127.0.0.1:8080/v1 and a
 * long REHEARSAL_FIRST_TOKEN_MS for the product.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    folder: { type: "string" },
    "chunk-ms": { type: "string", default: "15" },
  },
});
if (!values.folder) throw new Error("--folder says where requests are written and answers are looked for");
const standIn = await startStandIn({
  port: Number(values.port),
  mind: byHandMind(values.folder),
  chunkMs: Number(values["chunk-ms"]),
});
console.log(
  `OPENAI_BASE_URL=${standIn.url}\nRequests appear in ${values.folder}; answer NNN.request.md with NNN.answer.md.`,
);
