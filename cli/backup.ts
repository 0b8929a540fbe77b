import { existsSync } from "node:fs";
import { RehearsalError } from "@/core/errors";
import { writeBackup } from "@/db/backup/write-backup";
import { badArguments, readArguments } from "./arguments";
import { runToEnd, tell } from "./console";
import { openConfiguredDatabase } from "./start/database";

await runToEnd(async () => {
  const usage = "npm run backup -- FILE (rehearsal.jsonl.gz, say)";
  const [file, ...more] = readArguments({ allowPositionals: true }, usage).positionals;
  if (!file || more.length > 0) throw badArguments("Name one file.", usage);
  if (existsSync(file)) throw new RehearsalError("conflict", `${file} exists already: choose another name.`);
  const database = await openConfiguredDatabase();
  try {
    const rows = await writeBackup(database.url, file, new Date());
    tell(
      `${file} holds the whole database (${rows} rows). It is private: guides, answers and ratings are in it.`,
    );
  } finally {
    await database.close();
  }
});
