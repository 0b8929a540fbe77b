import type { Guide } from "@/core/guide/guide";
import { keyPointFileSchema } from "@/core/guide/key-point-file";
import bundledKeyPoints from "@/guides/wang-zhiwei-bmw-ad.key-points.json" with { type: "json" };
import { previewGuide } from "@/use-cases/import-guide";
import { runToEnd, tell } from "./console";
import { parseImportArguments } from "./import/arguments";
import { readKeyPointsBeside, readSource } from "./import/source-file";

function tellFindings({ questions, projects, scenarios, questionsToAsk, problems }: Guide): void {
  tell(
    `${questions.length} questions, ${projects.length} projects and ${scenarios.length} scenarios among them.`,
  );
  tell(`${questionsToAsk.length} questions to ask.`);
  for (const { line, message } of problems) tell(`Line ${line}: ${message}`);
}

await runToEnd(async () => {
  const { file, json } = parseImportArguments(process.argv.slice(2));
  const markdown = await readSource(file);
  const keyPoints = (await readKeyPointsBeside(file)) ?? keyPointFileSchema.parse(bundledKeyPoints);
  if (json) {
    process.stdout.write(`${JSON.stringify(await previewGuide(markdown, keyPoints), null, 2)}\n`);
    return;
  }
  const { storeGuide } = await import("./import/store");
  const { guide, revision } = await storeGuide(markdown, keyPoints);
  tellFindings(guide);
  process.stdout.write(`${guide.slug}, revision ${revision}\n`);
});
