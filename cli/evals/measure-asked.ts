import { askCriteria } from "@/core/scoring/assessment";
import type { Rater } from "@/use-cases/ports/rater";
import { type AskAgreement, askAgreement, rateAskedQuestions } from "./asked-question-agreement";
import { leftOutAgreement } from "./fit-ask";
import type { AskedQuestion } from "./labelled-data";

/** All that is measured of a rater on the questions that candidates ask. */
export interface AskMeasurement {
  rater: string;
  version: string;
  /** As the rater stands, the person asked being known. */
  agreement: AskAgreement;
  /** As the rater stands, the person asked not being known. */
  personUnknown: AskAgreement;
  /** The built-in rater's weights fitted without the questions that are rated: a tenth, a manner, or a role at a time. */
  leftOut: { tenth: AskAgreement; manner: AskAgreement; role: AskAgreement } | null;
}

/** Measures a rater on the labelled questions. */
export async function measureAsked(rater: Rater, rows: readonly AskedQuestion[]): Promise<AskMeasurement> {
  const nobody = rows.map((row) => ({ ...row, interviewer: null }));
  return {
    rater: rater.id,
    version: rater.version,
    agreement: askAgreement(await rateAskedQuestions(rater, rows)),
    personUnknown: askAgreement(await rateAskedQuestions(rater, nobody)),
    leftOut:
      rater.id === "built-in"
        ? {
            tenth: leftOutAgreement(rows, (_, index) => String(index % 10)),
            manner: leftOutAgreement(rows, ({ manner }) => manner),
            role: leftOutAgreement(rows, ({ role }) => role),
          }
        : null,
  };
}

function row(name: string, { kappa, correlation }: AskAgreement): string {
  const cells = [...askCriteria.map((criterion) => kappa[criterion]), correlation];
  return `| ${name} | ${cells.map((value) => value.toFixed(2)).join(" | ")} |`;
}

/** The figures as Markdown, fit for the documentation. */
export function askTableOf({ agreement, personUnknown, leftOut }: AskMeasurement): string {
  const rows = [
    row("as it stands", agreement),
    row("person not known", personUnknown),
    ...(leftOut
      ? [
          row("a tenth left out", leftOut.tenth),
          row("a manner left out", leftOut.manner),
          row("a role left out", leftOut.role),
        ]
      : []),
  ];
  const byManner = Object.entries(agreement.byManner).map(
    ([manner, { labelled, rated }]) =>
      `| ${manner} | ${labelled.toFixed(2)} | ${rated.toFixed(2)} | ${leftOut?.manner.byManner[manner]?.rated.toFixed(2) ?? "–"} |`,
  );
  return [
    `Questions to ask, ${agreement.questions} of them: QWK of each criterion, r of the mean`,
    "",
    `| | ${askCriteria.join(" | ")} | r |`,
    `| --- |${" ---: |".repeat(askCriteria.length + 1)}`,
    ...rows,
    "",
    "| manner, mean level | labelled | rated | rated with the manner left out |",
    "| --- | ---: | ---: | ---: |",
    ...byManner,
  ].join("\n");
}
