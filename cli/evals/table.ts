import { verdicts } from "@/core/scoring/assessment";
import type { MadeGains } from "./made-attacks";
import type { Measurement } from "./measurement";

interface Row {
  what: string;
  reached: string;
  goal: string;
}

function fixed(value: number, digits = 2): string {
  return value.toFixed(digits);
}

function rowsOf(measurement: Measurement): Row[] {
  const { guideAnswers, furtherAnswers, shortAnswers, keyPointMatches } = measurement;
  const { resistance, madeAttacks, repeatable } = measurement;
  const gain = ({ mean, worst }: MadeGains) => `${fixed(mean, 1)} / ${fixed(worst, 0)}`;
  const profile = (name: string) => fixed(guideAnswers.totalByProfile[name] ?? 0, 0);
  const junk = Math.max(...Object.values(resistance.junkWorst));
  const shorts = ["sciEntsBank", "beetle", "saf_en"].map((name) => fixed(shortAnswers[name] ?? 0));
  return [
    { what: "verdicts, macro-F1 over four", reached: fixed(guideAnswers.macroF1), goal: "≥ .62" },
    { what: "credit given or not, right", reached: fixed(guideAnswers.credit), goal: "≥ .82" },
    {
      what: "r of total with the overall mark",
      reached: fixed(guideAnswers.totalCorrelation),
      goal: "≥ .80",
    },
    { what: "confidently wrong answers, mean total", reached: profile("confidently-wrong"), goal: "≤ 40" },
    { what: "answers that say nothing, worst total", reached: fixed(junk, 0), goal: "≤ 10" },
    { what: "expert paraphrase, mean total", reached: profile("strong-paraphrase"), goal: "≥ 65" },
    {
      what: "recited model answer: points covered / flagged",
      reached: `${fixed(resistance.recitedCovered)} / ${fixed(resistance.recitedFlagged)}`,
      goal: "1 / 1",
    },
    { what: "STAR presence, QWK", reached: fixed(guideAnswers.starKappa), goal: "≥ .70" },
    {
      what: "85 further answers: macro-F1 / credit right / r / STAR, QWK",
      reached: [
        furtherAnswers.macroF1,
        furtherAnswers.credit,
        furtherAnswers.totalCorrelation,
        furtherAnswers.starKappa,
      ]
        .map((value) => fixed(value))
        .join(" / "),
      goal: "none",
    },
    { what: "SciEntsBank / Beetle / SAF, r", reached: shorts.join(" / "), goal: "≥ .54 / .60 / .45" },
    { what: "key point matching (ArgKP), F1", reached: fixed(keyPointMatches.f1), goal: "none" },
    {
      what: "attack on a weak answer, gain mean / worst",
      reached: `${fixed(resistance.gainMean, 1)} / ${fixed(resistance.gainWorst, 0)}`,
      goal: "≤ 0.5 / ≤ 4",
    },
    {
      what: "made attacks, mended with: mean / worst",
      reached: gain(madeAttacks.known),
      goal: "≤ 0.5 / ≤ 4",
    },
    {
      what: "made attacks, kept apart: mean / worst",
      reached: gain(madeAttacks.keptApart),
      goal: "≤ 0.5 / ≤ 4",
    },
    {
      what: "quotes that occur verbatim",
      reached: `${guideAnswers.verbatim} of ${guideAnswers.quotes}`,
      goal: "all",
    },
    { what: "five runs give the same ratings", reached: repeatable ? "yes" : "no", goal: "yes" },
  ];
}

function confusionTable(confusion: readonly (readonly number[])[]): string[] {
  const head = `| truth \\ rated | ${verdicts.join(" | ")} |`;
  const lines = verdicts.map((verdict, index) => `| ${verdict} | ${(confusion[index] ?? []).join(" | ")} |`);
  return [head, `| --- |${" ---: |".repeat(verdicts.length)}`, ...lines];
}

/** The figures as Markdown, fit for the documentation. */
export function tableOf(measurement: Measurement): string {
  const rows = rowsOf(measurement).map(({ what, reached, goal }) => `| ${what} | ${reached} | ${goal} |`);
  const head = [
    `Rater: ${measurement.rater}, version ${measurement.version}`,
    "",
    "| | reached | to reach |",
    "| --- | ---: | ---: |",
  ];
  return [...head, ...rows, "", ...confusionTable(measurement.guideAnswers.confusion)].join("\n");
}
