import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
const inside = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rehearsal-rate-"));
  const row = { id: "one", questionId: "kafka-ordering", answer: "By partition, and by the offset in it." };
  await writeFile(inside("answers.jsonl"), `${JSON.stringify(row)}\n\nno row\n`);
  await writeFile(inside("kept.jsonl"), "what was rated before\n");
});
afterAll(() => rm(folder, { recursive: true }));

/** @returns the exit code and what was said */
async function rate(from: string, to: string): Promise<[number, string]> {
  const args = ["--import", "tsx", "cli/rate.ts", "--in", inside(from), "--out", inside(to)];
  return promisify(execFile)(process.execPath, args).then(
    ({ stderr }) => [0, stderr],
    ({ code, stderr }) => [code, stderr],
  );
}

test("each line is rated, and one that is none says so", async () => {
  const [code, said] = await rate("answers.jsonl", "ratings.jsonl");
  expect([code, said]).toEqual([1, '1 row could not be rated; each says why in "error".\n']);
  const rows = (await readFile(inside("ratings.jsonl"), "utf8")).trim().split("\n");
  expect(rows.map((row) => JSON.parse(row))).toMatchObject([
    { id: "one", status: "rated", error: null },
    { status: "failed", error: "not a line of JSON" },
  ]);
});

test.each([
  ["answers.jsonl", ".", "can't be written (EISDIR)"],
  ["answers.jsonl", "no/such", "can't be written (ENOENT)"],
  ["answers.jsonl", "./answers.jsonl", "can't be written over"],
  ["none.jsonl", "kept.jsonl", "can't be read (ENOENT)"],
])("%s into %s is refused in a sentence, and what was there is left", async (from, to, why) => {
  const [code, said] = await rate(from, to);
  expect(code).toBe(1);
  expect(said).toContain(why);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(await readFile(inside("kept.jsonl"), "utf8")).toBe("what was rated before\n");
  expect(await readFile(inside("answers.jsonl"), "utf8")).toContain("By partition");
});
