import { readFile } from "node:fs/promises";
import type { Guide } from "@/core/guide/guide";
import { keyPointFileSchema } from "@/core/guide/key-point-file";
import { parseGuide } from "@/core/guide/parse-guide";

const folder = new URL("../guides/", import.meta.url);
const name = "wang-zhiwei-bmw-ad";

/** The bundled guide with its curated key points, read from `guides/`. */
export async function bundledGuide(): Promise<Guide> {
  const markdown = await readFile(new URL(`${name}.md`, folder), "utf8");
  const keyPoints = keyPointFileSchema.parse(
    JSON.parse(await readFile(new URL(`${name}.key-points.json`, folder), "utf8")),
  );
  return parseGuide(markdown, { keyPoints });
}
