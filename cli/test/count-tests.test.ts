import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { countPlaywright, countVitest } from "./count-tests";

const folder = mkdtempSync(path.join(tmpdir(), "reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: string): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, content);
  return file;
}

test("Vitest's tests are counted", async () => {
  const file = report(JSON.stringify({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 9 }));
  expect(await countVitest(file)).toEqual({ passed: 7, failed: 2 });
});

test("a Playwright test that passed only when repeated has failed", async () => {
  const file = report(JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } }));
  expect(await countPlaywright(file)).toEqual({ passed: 5, failed: 2 });
});

test.each(["", "{", "{}", "null"])("a report that reads %j counts nothing", async (content) => {
  const file = report(content);
  expect([await countVitest(file), await countPlaywright(file)]).toEqual([null, null]);
});

test("neither does one that is not there", async () => {
  expect(await countVitest(path.join(folder, "missing.json"))).toBeNull();
});
