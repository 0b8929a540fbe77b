import { readFile } from "node:fs/promises";
import { z } from "zod";

export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** What a runner's JSON report says; null if there is none, or it is not one. */
async function readReport<Report>(file: string, schema: z.ZodType<Report>): Promise<Report | null> {
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Counts the tests of Vitest's JSON report. */
export async function countVitest(file: string): Promise<Counts | null> {
  const report = await readReport(file, vitestReport);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Counts the tests of Playwright's JSON report; one that passed only when repeated has failed. */
export async function countPlaywright(file: string): Promise<Counts | null> {
  const report = await readReport(file, playwrightReport);
  return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}
