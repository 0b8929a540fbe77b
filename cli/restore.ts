import { restoreBackup } from "@/db/backup/restore-backup";
import { startJobs } from "@/db/jobs";
import { migrate } from "@/db/migrate";
import { logError } from "@/monitoring/log";
import { badArguments, readArguments } from "./arguments";
import { runToEnd, tell } from "./console";
import { openConfiguredDatabase } from "./start/database";

function parse(args: string[]): { file: string; replace: boolean } {
  const usage = "npm run restore -- FILE [--replace]";
  const options = { replace: { type: "boolean", default: false } } as const;
  const { positionals, values } = readArguments({ args, options, allowPositionals: true }, usage);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw badArguments("Name one file.", usage);
  return { file, replace: values.replace };
}

await runToEnd(async () => {
  const { file, replace } = parse(process.argv.slice(2));
  const database = await openConfiguredDatabase();
  try {
    await migrate(database.url);
    const jobs = await startJobs(database.url, logError);
    const rows = await restoreBackup(database.url, file, { replace, jobs }).finally(() => jobs.stop());
    tell(`The database is what ${file} says (${rows} rows).`);
  } finally {
    await database.close();
  }
});
