import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseImportArguments } from "./arguments";
import { readKeyPointsBeside, readSource } from "./source-file";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
});

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("arguments", () => {
  test("a file, and whether to print", () => {
    expect(parseImportArguments(["guide.md"])).toEqual({ file: "guide.md", json: false });
    expect(parseImportArguments(["--json", "guide.md"])).toEqual({ file: "guide.md", json: true });
  });

  test.each([[[]], [["a.md", "b.md"]], [["a.md", "--yaml"]]])("%j says how it is written", (args) => {
    expect(() => parseImportArguments(args)).toThrow(/Write: npm run import -- guide\.md/);
  });
});

describe("a guide's file", () => {
  test("is not read beyond what a guide can be", async () => {
    await expect(readSource(await fileWith("large.md", "a".repeat(4_000_001)))).rejects.toThrow(
      /larger than a guide can be/,
    );
  });

  test("in UTF-8, and in UTF-16 as Windows writes it", async () => {
    expect(await readSource(await fileWith("a.md", "# 指南"))).toBe("# 指南");
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("# 指南", "utf16le")]);
    expect(await readSource(await fileWith("b.md", wide))).toBe("# 指南");
  });

  test("that can't be read is one sentence", async () => {
    await expect(readSource(join(folder, "none.md"))).rejects.toThrow(/none\.md does not exist\.$/);
    await expect(readSource(folder)).rejects.toThrow(/is a folder; name a Markdown file in it\.$/);
    const binary = await fileWith("c.md", new Uint8Array([0x89, 0x50, 0xc3, 0x28]));
    await expect(readSource(binary)).rejects.toThrow(/is not a text in UTF-8\. Save it/);
  });
});

describe("key points beside it", () => {
  test("are read, or there are none", async () => {
    const guide = await fileWith("kafka.md", "");
    expect(await readKeyPointsBeside(guide)).toBeNull();
    await fileWith("kafka.key-points.json", JSON.stringify({ guide: "kafka", questions: [] }));
    expect(await readKeyPointsBeside(guide)).toEqual({ guide: "kafka", candidate: "", questions: [] });
  });

  test("that are none are refused", async () => {
    const guide = await fileWith("bad.md", "");
    await fileWith("bad.key-points.json", "{");
    await expect(readKeyPointsBeside(guide)).rejects.toThrow(/is no key-point file/);
  });
});
