import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { removeHome } from "@/db/embedded/home";
import { openDatabase } from "@/db/embedded/open-database";
import { runningPostmaster } from "@/db/embedded/postmaster";

const PREFIX = "rehearsal-test-";

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function remove(folder: string): Promise<void> {
  const server = await runningPostmaster(path.join(folder, "data/cluster/data"));
  if (server) process.kill(server.pid, "SIGQUIT");
  await removeHome(path.join(folder, "data"));
  await rm(folder, { recursive: true, force: true });
}

/** Removes what killed test runs left behind; the name of a folder holds the number of its process. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.match(`^${PREFIX}(\\d+)-`)?.[1]);
    if (pid && !isAlive(pid)) await remove(path.join(tmpdir(), name)).catch(() => {});
  }
}

/** A PostgreSQL of its own for this process, empty, and removed with all that is in it. */
export async function openTemporaryDatabase(): Promise<{ url: string; remove(): Promise<void> }> {
  await removeLeftovers();
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  // Passable, so that for root too the data are in there, and go with it.
  await chmod(folder, 0o711);
  const database = await openDatabase({ dataDir: path.join(folder, "data"), durable: false });
  const removeAll = async () => {
    await database.close();
    await remove(folder);
  };
  return { url: database.url, remove: removeAll };
}
