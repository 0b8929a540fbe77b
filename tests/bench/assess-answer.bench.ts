import { readFileSync } from "node:fs";
import { parseGuide } from "@/core/guide/parse-guide";
import { assessBuiltIn } from "@/core/scoring/assess-built-in";
import { rateAssessment } from "@/core/scoring/rate";

/**
 * How many answers of 200 words the built-in rater rates a second of processor time on one core, against questions of nine key points:
 * `node --import tsx tests/bench/assess-answer.bench.ts [answers]`. No answer occurs twice.
 */
const answers = Number(process.argv[2] ?? 1500);
const words = 200;
const guide = parseGuide(
  readFileSync(new URL("../../guides/wang-zhiwei-bmw-ad.md", import.meta.url), "utf8"),
);
const told = guide.questions.flatMap(({ modelAnswer }) => modelAnswer.split(/\s+/u));
const questions = guide.questions.filter(({ keyPoints }) => keyPoints.length === 9);

function rateOne(index: number): void {
  const question = questions[index % questions.length] ?? null;
  const start = (index * 37) % (told.length - words);
  const text = `${told.slice(start, start + words - 1).join(" ")} n${index}.`;
  const parts = [{ turnId: "t", text, probedKeyPointId: null }];
  const task = { question, guide, language: "en", answer: { parts } };
  rateAssessment(task, assessBuiltIn(task));
}

const rows = ["cold", "warm"].map((name, round) => {
  const cpu = process.threadCpuUsage();
  for (let index = 0; index < answers; index++) rateOne(round * answers + index);
  const { user, system } = process.threadCpuUsage(cpu);
  const ms = (user + system) / 1000 / answers;
  return { name, answers, "ms each": Number(ms.toFixed(2)), "a second": Math.round(1000 / ms) };
});
console.table(rows);
