import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArguments } from "@/cli/arguments";
import { install } from "../soak/installation";
import { benchLeaks } from "./load/leaks";
import { benchMixed } from "./load/mixed";
import { benchResume } from "./load/resume";
import { benchStop } from "./load/stop";
import { benchStreams } from "./load/streams";

/**
 * The product under load, over HTTP and in processes of its own, with the production build at hand:
 * `node --import tsx tests/bench/load.bench.ts [--only resume,stop,streams,leaks,mixed] [--streams 200] [--leaving 5000] [--minutes 5]`.
 * Times are milliseconds of the clock, with everything on this one machine.
 */
const options = {
  only: { type: "string", default: "resume,stop,streams,leaks,mixed" },
  streams: { type: "string", default: "200" },
  leaving: { type: "string", default: "5000" },
  minutes: { type: "string", default: "5" },
} as const;
const usage = "npm run bench -- load [--only NAMES] [--streams 200] [--leaving 5000] [--minutes 5]";
const { values } = readArguments({ options }, usage);
const folder = await mkdtemp(path.join(tmpdir(), "rehearsal-load-"));
const env = { REHEARSAL_METRICS: "true", REHEARSAL_FIRST_TOKEN_MS: "20000" };
const installation = await install(path.join(folder, "data"), { apps: 2, env });
try {
  const only = values.only.split(",");
  if (only.includes("resume")) await benchResume(installation);
  if (only.includes("stop")) await benchStop(installation);
  if (only.includes("streams")) await benchStreams(installation, Number(values.streams));
  if (only.includes("leaks")) await benchLeaks(installation, Number(values.leaving));
  if (only.includes("mixed")) await benchMixed(installation, Number(values.minutes));
} finally {
  await installation.remove();
  await rm(folder, { recursive: true, force: true });
}
process.exit();
