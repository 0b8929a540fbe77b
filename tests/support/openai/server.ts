import { parseArgs } from "node:util";
import { abilities } from "./protocol";
import { startStandIn } from "./stand-in";

/** Runs the stand-in by itself: `npx tsx tests/support/openai/server.ts --port 8080 [--key secret] [--ability json-object] [--chunk-ms 20]`. */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    key: { type: "string" },
    ability: { type: "string", default: "json-schema" },
    "chunk-ms": { type: "string", default: "15" },
  },
});
const ability = abilities.find((name) => name === values.ability);
if (!ability) throw new Error(`--ability is one of ${abilities.join(", ")}`);
const standIn = await startStandIn({
  port: Number(values.port),
  apiKey: values.key ?? null,
  ability,
  chunkMs: Number(values["chunk-ms"]),
});
console.log(`OPENAI_BASE_URL=${standIn.url}`);
