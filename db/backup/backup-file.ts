import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import { splitLines } from "@/core/text/split-lines";

/** The first line of a backup. Then one line a row, `table<TAB>row as JSON`, tables in the order in which they can be filled; then `end<TAB>rows`. */
const headerSchema = z.object({
  format: z.literal("rehearsal-backup"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The migrations that the database had had. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1) })),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export interface BackupRow {
  table: string;
  /** A JSON object as PostgreSQL wrote it: never parsed here, so that no number loses a digit. */
  json: string;
}

function unusable(file: string, why: string, cause?: unknown): RehearsalError {
  return new RehearsalError("invalid-input", `${file} can't be restored: ${why}.`, {}, cause);
}

/** Writes a backup (gzip) under another name first, and to the disk, so that there is never half a one; readable for the owner only. */
export async function writeBackupFile(
  file: string,
  header: BackupHeader,
  rows: AsyncIterable<BackupRow>,
): Promise<number> {
  let count = 0;
  async function* lines() {
    yield `${JSON.stringify(header)}\n`;
    for await (const { table, json } of rows) {
      count += 1;
      yield `${table}\t${json}\n`;
    }
    yield `end\t${count}\n`;
  }
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(
      Readable.from(lines()),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("E")) throw error;
    throw new RehearsalError("unavailable", `${file} can't be written (${code}).`, {}, error);
  }
  return count;
}

/**
 * Opens a backup.
 * @throws RehearsalError if it is none; while rows are read, if it is not whole.
 */
export async function openBackupFile(
  file: string,
): Promise<{ header: BackupHeader; rows: AsyncGenerator<BackupRow> }> {
  const lines = readLines(file);
  const first = await lines.next();
  const header = headerSchema.safeParse(parse(first.value ?? ""));
  if (header.success) return { header: header.data, rows: readRows(file, lines) };
  await lines.return(undefined);
  throw unusable(file, "it is not a backup of Rehearsal");
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function* readLines(file: string): AsyncGenerator<string, undefined> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on("error", (error) => unzipped.destroy(error));
  try {
    yield* splitLines(source.pipe(unzipped).setEncoding("utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unusable(file, code === "ENOENT" ? "there is no such file" : "it is damaged or no backup", error);
  } finally {
    source.destroy();
  }
}

async function* readRows(file: string, lines: AsyncGenerator<string, undefined>): AsyncGenerator<BackupRow> {
  let count = 0;
  for await (const line of lines) {
    const tab = line.indexOf("\t");
    const [table, json] = [line.slice(0, tab), line.slice(tab + 1)];
    if (table === "end" && Number(json) === count) return;
    if (tab < 1 || table === "end") break;
    count += 1;
    yield { table, json };
  }
  throw unusable(file, "its end is missing");
}
