import { RehearsalError } from "@/core/errors";
import { writeMigration } from "@/db/new-migration";
import { runToEnd, tell } from "./console";
import { openConfiguredDatabase } from "./start/database";

await runToEnd(async () => {
  const [name = ""] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new RehearsalError("invalid-input", "Write: npm run migration -- name_of_the_change");
  }
  const database = await openConfiguredDatabase();
  try {
    const file = await writeMigration(database.url, name, new Date());
    if (!file) return tell("The schema did not change.");
    process.stdout.write(`${file}\n`);
  } finally {
    await database.close();
  }
});
