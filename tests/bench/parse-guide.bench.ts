import { readFileSync } from "node:fs";
import { parseGuide } from "@/core/guide/parse-guide";
import { hostileInputs } from "./hostile-inputs";

/**
 * How long parsing takes, in milliseconds of the clock and of this thread's processor time: `node --import tsx tests/bench/parse-guide.bench.ts [characters] [name]`. With a name that input
 * alone, in a process that has parsed nothing yet.
 */
const length = Number(process.argv[2] ?? 1_048_576);
const only = process.argv[3];
const guide = readFileSync(new URL("../../guides/wang-zhiwei-bmw-ad.md", import.meta.url), "utf8");
const inputs: Record<string, (length: number) => string> = {
  ...hostileInputs,
  "bundled guide": () => guide,
  "bundled guide repeated": (size) => guide.repeat(Math.ceil(size / guide.length)).slice(0, size),
};

const rows = Object.entries(inputs)
  .filter(([name]) => only === undefined || name === only)
  .map(([name, input]) => {
    const markdown = input(length);
    const cpu = process.threadCpuUsage();
    const start = performance.now();
    const { questions, problems } = parseGuide(markdown);
    const ms = Math.round(performance.now() - start);
    const { user, system } = process.threadCpuUsage(cpu);
    return {
      name,
      ms,
      cpuMs: Math.round((user + system) / 1000),
      questions: questions.length,
      problems: problems.length,
    };
  });
console.table(rows.sort((a, b) => b.cpuMs - a.cpuMs));
