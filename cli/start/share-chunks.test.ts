import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { shareChunks } from "./share-chunks";

test("of chunks with the same modules one is loaded, whichever is asked for; all others stay as they are", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "chunks-"));
  const chunk = (name: string, text: string) =>
    writeFile(path.join(folder, name), `${text}\n\n//# sourceMappingURL=${name}.map`);
  await chunk("a.js", "module.exports=[1,()=>1];");
  await chunk("b.js", "module.exports=[1,()=>1];");
  await chunk("c.js", "module.exports=[2,()=>2];");
  await chunk("page1.js", "globalThis.loaded=(globalThis.loaded??0)+1;");
  await chunk("page2.js", "globalThis.loaded=(globalThis.loaded??0)+1;");
  await writeFile(path.join(folder, "b.js.map"), "{}");
  expect(await shareChunks(folder)).toBe(1);
  expect(await shareChunks(folder)).toBe(0);
  const load = createRequire(path.join(folder, "any.cjs"));
  expect(load("./b.js")).toBe(load("./a.js"));
  expect(load("./c.js")).not.toBe(load("./a.js"));
  expect(load("./page2.js")).not.toBe(load("./page1.js"));
  expect(await readdir(folder)).toEqual(["a.js", "b.js", "c.js", "page1.js", "page2.js"]);
});
