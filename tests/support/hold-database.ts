// Opens an embedded database in a process of its own, says its URL, and holds it until told to end.
import { openDatabase } from "@/db/embedded/open-database";

const [dataDir = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDir, durable: false });
process.stdout.write(`${database.url}\n`);
process.once("SIGTERM", () => void database.close().then(() => process.exit()));
