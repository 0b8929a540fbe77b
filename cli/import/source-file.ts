import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { RehearsalError } from "@/core/errors";
import { type KeyPointFile, keyPointFileSchema } from "@/core/guide/key-point-file";

const reasons: Record<string, string> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder; name a Markdown file in it",
  EACCES: "may not be read by you",
};

function unreadable(path: string, error: unknown): RehearsalError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new RehearsalError("invalid-input", `${path} ${reasons[code] ?? `can't be read: ${message}`}.`);
}

/** Decodes UTF-8, or UTF-16 with its byte-order mark, as Windows editors write it. */
function decode(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RehearsalError(
      "invalid-input",
      `${path} is not a text in UTF-8. Save it as UTF-8 Markdown and import it again.`,
    );
  }
}

/** A guide's Markdown. @throws RehearsalError with one sentence if it can't be read */
export async function readSource(path: string): Promise<string> {
  return decode(await readBytes(path), path);
}

/** A guide has at most a million characters, of four bytes each. */
const mostBytes = 4_000_000;

/** Stops at what is too much, for a file need not have an end. */
async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      size += chunk.length;
      if (size > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (size <= mostBytes) return Buffer.concat(chunks);
  throw new RehearsalError(
    "invalid-input",
    `${path} is larger than a guide can be: a million characters at most.`,
  );
}

/**
 * The key points beside a guide: `name.key-points.json` beside `name.md`; null if there are none.
 * @throws RehearsalError if the file is there and no key-point file
 */
export async function readKeyPointsBeside(path: string): Promise<KeyPointFile | null> {
  const beside = path.replace(/\.[^./\\]*$/, "").concat(".key-points.json");
  const json = await readFile(beside, "utf8").catch(() => null);
  if (json === null) return null;
  try {
    return keyPointFileSchema.parse(JSON.parse(json));
  } catch {
    throw new RehearsalError("invalid-input", `${beside} is no key-point file. Correct it, or move it away.`);
  }
}
