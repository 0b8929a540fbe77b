import { inOneGo, type Steps } from "../steps";
import { assembleGuide } from "./assemble-guide";
import { attachKeyPoints } from "./attach-key-points";
import { deriveMissing } from "./derive-missing";
import type { Guide } from "./guide";
import type { KeyPointFile } from "./key-point-file";
import { detectLanguage } from "./language";
import { exportedFormat, readFrontMatter } from "./markdown/front-matter";
import { splitLines } from "./markdown/lines";
import { takeNotes } from "./markdown/marked-notes";
import { budgets, parseTrees } from "./markdown/tree";
import { nest } from "./outline/nest";
import { readBlocks } from "./outline/read-blocks";
import { emptyDraft } from "./reading/draft";
import { addGeneralProblems } from "./reading/general-problems";
import { promoteHeadings } from "./reading/promote-headings";
import { readRoots } from "./reading/read-roots";
import { slugOfFile } from "./slug";

export interface ParseOptions {
  /** The guide's slug; else the file's own if its candidate is the one whom it was exported for, else made from its title. */
  slug?: string;
  /** Curated key points; used where they are this guide's. */
  keyPoints?: KeyPointFile;
}

/**
 * Reads a preparation guide, or a plain list of questions and answers, in any usual Markdown form. Never throws: what it cannot read is
 * in `problems` with its line, and what it does not know in `notes`.
 */
export function* parseInSteps(markdown: string, options: ParseOptions = {}): Steps<Guide> {
  const frontMatter = readFrontMatter(splitLines(markdown));
  const { lines, notes } = takeNotes(frontMatter.lines);
  const {
    slug,
    "slug-of": madeFor,
    format,
    language = detectLanguage(markdown),
    ...given
  } = frontMatter.fields;
  const budget = format === exportedFormat ? budgets.exported : budgets.found;
  yield;
  const { trees, unreadFrom } = yield* parseTrees(lines, budget);
  yield;
  const entries = trees.flatMap(({ nodes, offset }) => readBlocks(nodes, offset));
  yield;
  const draft = emptyDraft();
  const head = readRoots(nest(promoteHeadings(entries)), draft, given, language);
  addGeneralProblems(draft, { frontMatter: frontMatter.problem, unreadFrom, lines: lines.length });
  yield;
  // An exported guide that was made another candidate's is another guide.
  const kept = slug && (madeFor === undefined || madeFor === head.candidate) ? slugOfFile(slug) : undefined;
  const guide = assembleGuide(draft, head, lines, options.slug ?? kept);
  const curated = options.keyPoints ? attachKeyPoints(guide, options.keyPoints) : guide;
  yield;
  const complete = deriveMissing(curated, draft.questions);
  return { ...complete, notes: [...notes, ...complete.notes] };
}

/** See `parseInSteps`; in one go. */
export function parseGuide(markdown: string, options: ParseOptions = {}): Guide {
  return inOneGo(parseInSteps(markdown, options));
}
