import type { QuestionKind } from "../guide";
import type { Entry } from "../outline/entry";
import { titleOf } from "../outline/entry";
import { readComment } from "./comments";
import type { GuideDraft } from "./draft";
import { questionKindOf, type SectionKind, sectionKindOf } from "./section-kind";

/** Where in the guide the reader is. */
export interface Context {
  draft: GuideDraft;
  language: string;
  /** The company that the guide prepares for; empty if it is not known. */
  company: string;
  /** Titles of the headings above, outermost first, the guide's own title left out. */
  trail: string[];
  /** What the nearest heading above announces that announces anything. */
  section: SectionKind | null;
  /** Index in `trail` of the heading that gave `section`. */
  sectionAt: number;
}

/** The context below a heading. */
export function below(context: Context, heading: Entry): Context {
  const { mark } = readComment(heading.comments);
  const title = mark ? heading.source : titleOf(heading);
  const trail = [...context.trail, title];
  if (mark === "topic") return { ...context, trail };
  const own = sectionKindOf(title);
  if (mark === "category") {
    return { ...context, trail, section: own ?? "questions", sectionAt: trail.length - 1 };
  }
  const narrows = own !== null && !(own === "questions" && context.section !== null);
  return narrows ? { ...context, trail, section: own, sectionAt: trail.length - 1 } : { ...context, trail };
}

const kindNames: Record<QuestionKind, [string, string]> = {
  introduction: ["Introduction", "自我介绍"],
  project: ["Projects", "项目经历"],
  technical: ["Technical questions", "技术问题"],
  design: ["Design questions", "设计问题"],
  domain: ["Domain questions", "领域问题"],
  behavioral: ["Behavioral questions", "行为问题"],
};

/** Category and topic of a question: the heading that announces its section (else the outermost), and the one next below it. */
export function placeOf(context: Context, kind: QuestionKind): { category: string; topic: string | null } {
  const at = Math.max(context.sectionAt, 0);
  const category = context.trail[at] ?? kindNames[kind][context.language.startsWith("zh") ? 1 : 0];
  return { category, topic: context.trail[at + 1] ?? null };
}

/** The kind that the section above gives its questions; null where the wording has to tell. */
export function sectionQuestionKind(context: Context): QuestionKind | null {
  return questionKindOf(context.section);
}

/** Notes a piece of the file that no reader took; neighbours become one note. */
export function keepAsNote(context: Context, entry: Entry, heading: string): void {
  const last = context.draft.notes.at(-1);
  if (last && last.heading === heading && entry.line <= last.endLine + 2 && entry.form !== "heading") {
    last.endLine = Math.max(last.endLine, entry.endLine);
  } else context.draft.notes.push({ heading, line: entry.line, endLine: entry.endLine });
}
