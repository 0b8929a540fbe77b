import { closeServices } from "@/wiring/services";
import { beginWork } from "@/wiring/work";
import { readArguments } from "./arguments";
import { runToEnd, tell } from "./console";
import { prepareDatabase } from "./start/database";
import { untilStopped } from "./start/until-stopped";

/** Rates answers apart from the processes that serve, any number of these side by side. */
await runToEnd(async () => {
  readArguments({}, "npm run worker");
  const stopped = untilStopped();
  const lost = Promise.withResolvers<never>();
  const database = await prepareDatabase(undefined, lost.reject);
  try {
    await beginWork({ rates: true, databaseUrl: database.url });
    tell("Rating answers (Ctrl-C stops it).");
    await Promise.race([stopped, lost.promise]);
  } finally {
    await closeServices();
    await database.close();
  }
});
process.exit();
