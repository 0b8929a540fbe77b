import type { RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Gap } from "@/core/scoring/report";
import { tallyOf } from "../tally";
import { heading, item, list, paragraph, quote, strong, text } from "./blocks";
import { joined, labelled, type Words } from "./words";
import { ownQuestionBlocks, questionBlocks } from "./write-question";
import type { WrittenReport } from "./written-report";

function facts({ guide, settings, startedAt }: WrittenReport, { t, format }: Words): RootContent {
  const date = format.dateTime(new Date(startedAt), { dateStyle: "long", timeStyle: "short" });
  const length = t("Report.facts.minutes", { minutes: settings.minutes });
  const all = [
    [t("Report.facts.guide"), joined([guide.role || guide.title, guide.company, guide.candidate], { t })],
    [t("Report.facts.kind"), joined([t(`Terms.sitting.${settings.kind}`), length], { t })],
    [t("Report.facts.persona"), t(`Terms.persona.${settings.persona}`)],
    [t("Report.facts.date"), date],
  ] as const;
  return list(all.map(([name, value]) => item(paragraph(...labelled(name, value, { t })))));
}

function gapText(gap: Gap, { report }: WrittenReport, { t }: Words): string {
  const question = report.questions.find(({ id }) => id === gap.questionId);
  const number = report.questions.findIndex(({ id }) => id === gap.questionId) + 1;
  const claim = question?.keyPoints.find(({ id }) => id === gap.keyPointId)?.text;
  const aside = t("Report.question", { number });
  const after = (lead: string, what: string) => t("Common.after", { lead, what });
  if (gap.kind === "star")
    return t("Common.aside", { what: t(`Report.fix.${gap.component ?? "result"}`), aside });
  const lead = t(claim ? `Report.gap.${gap.kind}` : "Report.gap.unanswered");
  return t("Common.aside", { what: after(lead, claim ?? question?.text ?? ""), aside });
}

function gaps(view: WrittenReport, words: Words): RootContent[] {
  const { gaps: all } = view.report;
  if (all.length === 0) return [];
  return [
    heading(2, words.t("Report.title.fixFirst")),
    list(
      all.map((gap) => item(paragraph(text(gapText(gap, view, words))))),
      true,
    ),
  ];
}

function score({ report }: WrittenReport, { t, format }: Words): RootContent[] {
  const { score: total, band, rater, competencies, questions } = report;
  if (report.asked === 0) return [];
  const tally = tallyOf(questions);
  const { rated, waiting, open } = tally;
  const figure =
    total === null ? [] : [strong(`${format.number(Math.round(total))} ${t("Report.ofHundred")}`)];
  const verdict = band ? [text(` · ${t(`Report.band.${band}`)}`)] : [];
  const facts = [
    rated + waiting > 0 && t("Report.ratedOf", { rated, asked: rated + waiting }),
    open > 0 && t("Report.leftOpen", { count: open }),
    rater && t(`Report.rater.${rater.id}`, { model: rater.model, version: rater.version }),
  ].filter((fact) => fact !== null && fact !== false);
  const parts = competencies.map(({ kind, score: part }) => {
    const value = part === null ? t("Report.none") : format.number(Math.round(part));
    return item(paragraph(text(t("Common.labelled", { label: t(`Terms.kind.${kind}`), value }))));
  });
  return [
    heading(2, t("Report.score")),
    ...(figure.length > 0 ? [paragraph(...figure, ...verdict)] : []),
    paragraph(text(facts.reduce((lead, what) => t("Common.after", { lead, what })))),
    ...(parts.length > 0 ? [list(parts)] : []),
  ];
}

function transcript({ turns }: WrittenReport, { t }: Words): RootContent[] {
  const said = turns.flatMap((turn): RootContent[] => {
    const speaker = turn.role === "candidate" ? t("Interview.you") : turn.speaker;
    if (turn.text) return [paragraph(strong(speaker)), quote(turn.text)];
    return turn.action ? [paragraph(...labelled(speaker, t(`Interview.acted.${turn.action}`), { t }))] : [];
  });
  return [heading(2, t("Report.transcript")), ...said];
}

/** A report with its transcript as Markdown, in the interface's words; every quote stands beside its verdict. */
export function writeReport(view: WrittenReport, words: Words): string {
  const { t } = words;
  const of = view.guide.role || view.guide.title;
  const title = of ? t("Common.labelled", { label: t("Report.heading"), value: of }) : t("Report.heading");
  const children = [
    heading(1, title),
    facts(view, words),
    ...gaps(view, words),
    ...score(view, words),
    ...(view.report.questions.length > 0 ? [heading(2, t("Report.questions"))] : []),
    ...view.report.questions.flatMap((question, index) =>
      questionBlocks(question, index, view.better[question.id], words),
    ),
    ...ownQuestionBlocks(view, words),
    ...transcript(view, words),
  ];
  return toMarkdown({ type: "root", children }, { bullet: "-", listItemIndent: "one", rule: "-" });
}
