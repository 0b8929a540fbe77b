import { type Entry, isHolder, titleOf } from "../outline/entry";
import type { Role } from "../outline/vocabulary";
import type { Context } from "./context";
import type { GuideDraft } from "./draft";
import { questionAt } from "./question-at";
import { readEntries } from "./read-entries";
import { readTitle, type Subject } from "./read-title";
import { type SectionKind, sectionKindOf } from "./section-kind";

/** What stands at the head of a guide. */
export interface Head extends Subject {
  title: string;
  language: string;
}

const mostTitleLength = 150;

function namesSomebody(title: string): boolean {
  return Object.values(readTitle(title)).some((part) => part !== "");
}

function isTitle(entry: Entry, rest: readonly Entry[], context: Context): boolean {
  const holders = rest.filter(isHolder);
  if (holders.some(({ level }) => level < entry.level)) return false;
  const kind = sectionKindOf(entry.source);
  if (kind === "introduction" || kind === "ask" || entry.role !== null) return false;
  if (questionAt({ ...entry, children: [] }, context) !== null) return false;
  const holdsAll = holders.length === 0 && (kind === null || namesSomebody(entry.source));
  return entry.level === 1 || entry.children.length === 0 || holdsAll;
}

/** A plain first line like "Interview prep - Jane Doe - Product Manager @ Stripe". */
function isTitleLine({ form, source, lines, label }: Entry): boolean {
  const single = form === "text" && label === null && lines.length === 1 && source.length <= mostTitleLength;
  return single && namesSomebody(source);
}

/** Takes the title, which is the first thing in the file or names what the front matter names; of both, the one that says for whom or what. */
function takeTitle(entries: readonly Entry[], given: string | undefined, context: Context) {
  const [first, ...rest] = entries;
  if (!first) return { title: given ?? "", body: [] };
  const named = given !== undefined && isHolder(first) && first.source === given;
  const found =
    named || (isHolder(first) && given !== "" ? isTitle(first, rest, context) : isTitleLine(first));
  if (!found) return { title: given ?? "", body: [...entries] };
  const telling = given === undefined || (!namesSomebody(given) && namesSomebody(first.source));
  return { title: telling ? first.source : given, body: [...first.children, ...rest] };
}

const subjectRoles: readonly (Role | null)[] = ["candidate", "role", "company"];

function namesSubject({ role, text, form }: Entry): boolean {
  return subjectRoles.includes(role) && text !== "" && form !== "heading";
}

/** A question has its answer below it, which may begin with "Candidate:". */
function isOverview(entry: Entry, context: Context): boolean {
  return isHolder(entry) && sectionKindOf(titleOf(entry)) === null && questionAt(entry, context) === null;
}

/** Takes "Role: …" lines out of the entries before the first section, and reads those in a section of its own ("Overview"). */
function takeSubject(entries: readonly Entry[], subject: Subject, context: Context): Entry[] {
  const overview = entries.filter((entry) => isOverview(entry, context));
  for (const entry of [...entries, ...overview.flatMap(({ children }) => children)]) {
    if (namesSubject(entry)) subject[entry.role as keyof Subject] = entry.text;
  }
  return entries.filter((entry) => !namesSubject(entry));
}

/** What a title says of all that follows: "System design questions"; a title with a name in it says nothing of the kind. */
function bankKind(title: string): SectionKind | null {
  const kind = sectionKindOf(title);
  return kind === "introduction" || kind === "ask" || kind === "project" ? null : kind;
}

/** Reads the whole outline into the draft. What the front matter has `given` goes before what the title and the lines below it say. */
export function readRoots(
  entries: readonly Entry[],
  draft: GuideDraft,
  given: Partial<Head>,
  language: string,
): Head {
  const context: Context = { draft, language, company: "", trail: [], section: null, sectionAt: -1 };
  const { title, body } = takeTitle(entries, given.title, context);
  const subject = readTitle(title);
  const rest = takeSubject(body, subject, context);
  const head = { ...subject, ...given, title, language };
  const section = namesSomebody(title) ? null : bankKind(title);
  readEntries(rest, { ...context, company: head.company, section });
  return head;
}
