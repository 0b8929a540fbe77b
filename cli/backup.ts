import { existsSync } from "node:fs";
import { RehearsalError } from "@/core/errors";
import { writeBackup } from "@/db/backup/write-backup";
import { runToEnd, tell } from "./console";
import { openConfiguredDatabase } from "./start/database";

await runToEnd(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) {
    throw new RehearsalError("invalid-input", "Write: npm run backup -- FILE (rehearsal.jsonl.gz, say)");
  }
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
