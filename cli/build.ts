import { readArguments } from "./arguments";
import { runToEnd } from "./console";
import { buildIfChanged } from "./start/build";
import { sourceHash } from "./start/source-hash";

/** Builds for production without starting anything: for an image, say. */
await runToEnd(async () => {
  readArguments({}, "node cli/bootstrap.mjs build");
  await buildIfChanged(await sourceHash("."));
});
