import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** All that tells two copies apart: each names its own source map. */
const itsSourceMap = /\n\/\/# sourceMappingURL=\S*\s*$/;

/**
 * The bundler writes what all routes have in common once a route, under different names: 50 MB of text that a server keeps in memory twice as
 * large. Of chunks with the same text the first stays, and the others become a line that loads it.
 * @param folder of chunks of a server's build
 * @returns how many became a line
 */
export async function shareChunks(folder: string): Promise<number> {
  const known = new Map<string, string>();
  let shared = 0;
  for (const name of (await readdir(folder)).sort()) {
    const file = path.join(folder, name);
    if (!name.endsWith(".js")) continue;
    const text = (await readFile(file, "utf8")).replace(itsSourceMap, "");
    // Nothing else has a list of modules, and can be loaded twice as once.
    if (!text.startsWith("module.exports=[")) continue;
    const hash = createHash("sha256").update(text).digest("hex");
    const first = known.get(hash);
    if (!first) known.set(hash, name);
    else {
      await writeFile(file, `module.exports=require(${JSON.stringify(`./${first}`)});\n`);
      await rm(`${file}.map`, { force: true });
      shared += 1;
    }
  }
  return shared;
}
