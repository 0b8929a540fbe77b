import { readFileSync } from "node:fs";
import type { Guide } from "@/core/guide/guide";
import { keyPointFileSchema } from "@/core/guide/key-point-file";
import { parseGuide } from "@/core/guide/parse-guide";

const folder = new URL("../../../guides/", import.meta.url);

/** The bundled guide with its curated key points, read from its files. */
export function readBundledGuide(): Guide {
  const markdown = readFileSync(new URL("wang-zhiwei-bmw-ad.md", folder), "utf8");
  const filed: unknown = JSON.parse(
    readFileSync(new URL("wang-zhiwei-bmw-ad.key-points.json", folder), "utf8"),
  );
  return parseGuide(markdown, { slug: "wang-zhiwei-bmw-ad", keyPoints: keyPointFileSchema.parse(filed) });
}
