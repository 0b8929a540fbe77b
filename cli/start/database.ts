import { tell } from "@/cli/console";
import { checkConnection } from "@/db/check-connection";
import { type EmbeddedDatabase, openDatabase } from "@/db/embedded/open-database";
import { migrate } from "@/db/migrate";
import { env } from "@/env";
import { backUpBeforeMigrating } from "./back-up-first";
import { dataDir } from "./data-dir";
import { seedOnce } from "./seed-once";
import { sourceHash } from "./source-hash";

type OnLost = (error: unknown) => void;

/**
 * The database of DATABASE_URL, or the embedded one, which other commands may be using too.
 * @param onLost told when the embedded one died and could not be brought back
 * @throws RehearsalError with what to do if it can't be opened.
 */
export async function openConfiguredDatabase(onLost?: OnLost): Promise<EmbeddedDatabase> {
  const { DATABASE_URL: url } = env();
  if (!url) return await openDatabase({ dataDir: dataDir(), progress: tell, onLost });
  await checkConnection(url);
  return { url, close: async () => {} };
}

/**
 * Opens the database, brings it up to date and puts the bundled guide in.
 * @param sources the hash of the sources at hand
 */
export async function prepareDatabase(
  sources: Promise<string> = sourceHash("."),
  onLost?: OnLost,
): Promise<EmbeddedDatabase> {
  const database = await openConfiguredDatabase(onLost);
  try {
    if (!env().DATABASE_URL) await backUpBeforeMigrating(database.url, dataDir());
    const applied = await migrate(database.url);
    if (applied.length) tell(`Brought the database up to date (${applied.length} migrations).`);
    await seedOnce(database.url, await sources);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
