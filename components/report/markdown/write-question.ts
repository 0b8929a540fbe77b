import type { BlockContent, ListItem, RootContent } from "mdast";
import { starComponents } from "@/core/guide/guide";
import type { OutlineItem } from "@/core/scoring/better-answer/outline-answer";
import type { Evidence, Rating } from "@/core/scoring/rating";
import type { ReportQuestion } from "@/core/scoring/report";
import type { BetterView } from "../better/better-view";
import { refusalReason } from "../refusal-reason";
import { heading, item, list, paragraph, paragraphs, quote, strong, text } from "./blocks";
import { labelled, type Words } from "./words";
import type { WrittenReport } from "./written-report";

function quoted(evidence: Evidence | null): BlockContent[] {
  return evidence ? [quote(evidence.quote)] : [];
}

function points({ keyPoints, rating }: ReportQuestion, { t }: Words): ListItem[] {
  return keyPoints.map(({ id, text: claim, weight }) => {
    const rated = rating?.keyPoints.find((point) => point.id === id);
    const late = rated?.afterProbe ? t("Common.after", { lead: "", what: t("Report.afterProbe") }) : "";
    const said = `${t("Common.aside", { what: claim, aside: t(`Terms.weight.${weight}`) })}${late}`;
    const line = rated ? labelled(t(`Terms.verdict.${rated.verdict}`), said, { t }) : [text(said)];
    return item(paragraph(...line), ...quoted(rated?.evidence ?? null));
  });
}

function star(rating: Rating | null, { t }: Words): BlockContent[] {
  const levels = rating?.star;
  if (!levels) return [];
  const lines = starComponents.map((component) => {
    const { level, evidence } = levels[component];
    const shown = level === 1 ? t("Report.levelMissing") : t("Report.level", { level });
    return item(paragraph(...labelled(t(`Terms.star.${component}`), shown, { t })), ...quoted(evidence));
  });
  return [paragraph(strong(t("Report.star"))), list(lines)];
}

function disagreements(question: ReportQuestion, { t }: Words): BlockContent[] {
  if (question.disagreements.length === 0) return [];
  const lines = question.disagreements.map(({ evidence, guideText }) =>
    item(
      paragraph(text(t("Report.youSaid"))),
      quote(evidence.quote),
      paragraph(text(t("Common.after", { lead: t("Report.guideSays"), what: guideText }))),
    ),
  );
  return [paragraph(strong(t("Report.disagreements"))), list(lines)];
}

function outcome(question: ReportQuestion, { t, format }: Words): BlockContent[] {
  const { rating, notRated, outcome: came } = question;
  const lines = [
    rating
      ? t("Common.labelled", {
          label: t("Report.score"),
          value: `${format.number(Math.round(rating.total))} ${t("Report.ofHundred")}`,
        })
      : null,
    came === "answered" ? null : t(`Report.outcome.${came}`),
    notRated
      ? t("Common.after", {
          lead: t(`Report.notRated.${notRated.status}`),
          what: refusalReason(notRated.reason, (key) => t(`Report.notRated.${key}`)),
        }).trim()
      : null,
    ...(rating?.flags ?? []).map((flag) => t(`Report.flag.${flag}`)),
  ];
  return lines.filter((line) => line !== null).map((line) => paragraph(text(line)));
}

function outlineLine({ act, component, text: said, after }: OutlineItem, { t }: Words): ListItem {
  const what =
    act === "tell"
      ? t(`Report.fix.${component ?? "result"}`)
      : t("Common.after", { lead: t(`Report.better.act.${act}`), what: said });
  const place = t(`Report.better.place.${after ? (act === "correct" ? "instead" : "after") : "first"}`);
  return item(paragraph(text(what)), paragraph(text(place)), ...quoted(after));
}

/** The answer told better, and what to add and where. */
function better(view: BetterView | null | undefined, words: Words): BlockContent[] {
  if (!view) return [];
  const { outline, wording } = view;
  const { t } = words;
  return [
    paragraph(strong(t("Report.better.title"))),
    ...(wording
      ? [quote(wording.text), paragraph(text(t("Report.better.byModel", { model: wording.model })))]
      : []),
    paragraph(text(t(outline.length > 0 ? "Report.better.outline" : "Report.better.complete"))),
    ...(outline.length > 0 ? [list(outline.map((one) => outlineLine(one, words)))] : []),
  ];
}

/** One asked question: what was expected, what was said, what it is worth, and how it could be told better. */
export function questionBlocks(
  question: ReportQuestion,
  index: number,
  betterView: BetterView | null | undefined,
  words: Words,
): RootContent[] {
  const { t } = words;
  const expected = points(question, words);
  return [
    heading(3, `${index + 1}. ${question.text}`),
    paragraph(text(t(`Terms.kind.${question.kind}`))),
    ...outcome(question, words),
    ...(expected.length > 0 ? [paragraph(strong(t("Report.expected"))), list(expected)] : []),
    ...star(question.rating, words),
    ...disagreements(question, words),
    ...better(betterView, words),
    ...(question.modelAnswer
      ? [paragraph(strong(t("Report.modelAnswer"))), ...paragraphs(question.modelAnswer)]
      : []),
  ];
}

/** What the candidate asked, each with its score. */
export function ownQuestionBlocks({ asked }: WrittenReport, { t, format }: Words): RootContent[] {
  if (asked.length === 0) return [];
  const lines = asked.map(({ text: said, rating }) => {
    const score = rating ? `${format.number(Math.round(rating.total))} ${t("Report.ofHundred")}` : null;
    return item(paragraph(text(score === null ? said : t("Common.aside", { what: said, aside: score }))));
  });
  return [heading(2, t("Report.ownQuestions")), list(lines)];
}
