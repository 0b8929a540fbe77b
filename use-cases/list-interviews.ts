import type { InterviewSettings } from "@/core/interview/settings";
import { scoreInterview, tellingScores } from "@/core/scoring/score-interview";
import { interviewsWithHiddenMarks } from "./marks-hidden";
import type { AnswerStore } from "./ports/answers";
import type { InterviewStore } from "./ports/interviews";
import type { AnswerTotal, FoundInterview, InterviewSearch } from "./stored";

export interface InterviewListItem {
  id: string;
  startedAt: string;
  status: "running" | "paused" | "ended";
  settings: InterviewSettings;
  role: string;
  company: string;
  /** What a drill was on: the topic, or the question's text; null for every other kind. */
  subject: string | null;
  /** 0–100, null while nothing is rated or the marks are kept back. */
  score: number | null;
  /** Its report asks for the candidate's own marks first. */
  awaitsOwnMarks: boolean;
  /** Score of the sitting of the same guide and kind before this one; null where there is none to compare with, or its marks are kept back. */
  previousScore: number | null;
  rated: number;
  asked: number;
}

export interface InterviewPage {
  items: InterviewListItem[];
  /** How many sittings fit in all. */
  count: number;
  /** From 1. */
  page: number;
  pages: number;
}

/** What is sought, and which page of it. */
export interface ListRequest extends Pick<InterviewSearch, "text" | "kinds"> {
  page: number;
}

const pageLength = 50;
/** Characters of a search's text that are sought. */
export const longestSearch = 200;

/** One page of the sittings that fit a search, newest first, each beside the one before it. A page beyond the last is the last. */
export async function listInterviews(
  { interviews, answers }: { interviews: InterviewStore; answers: AnswerStore },
  ownerId: string,
  { text, kinds, page: wanted }: ListRequest,
): Promise<InterviewPage> {
  const search = { text: text.trim().slice(0, longestSearch), kinds, limit: pageLength };
  const find = (page: number) => interviews.search(ownerId, { ...search, offset: (page - 1) * pageLength });
  let page = wanted;
  let found = await find(page);
  if (found.lines.length === 0 && page > 1) {
    const first = await find(1);
    page = Math.max(1, Math.ceil(first.count / pageLength));
    found = page === 1 ? first : await find(page);
  }
  const { lines, count } = found;
  return {
    items: withScores(lines, await answers.totals(ownerId, idsOf(lines))),
    count,
    page,
    pages: Math.max(1, Math.ceil(count / pageLength)),
  };
}

function idsOf(lines: FoundInterview[]): string[] {
  return lines.flatMap(({ id, previousId }) => (previousId ? [id, previousId] : [id]));
}

function withScores(lines: FoundInterview[], totals: AnswerTotal[]): InterviewListItem[] {
  const byInterview = Map.groupBy(totals, (total) => total.interviewId);
  const hidden = interviewsWithHiddenMarks(totals);
  const summaryOf = (id: string | null) => summarise(byInterview.get(id ?? "") ?? []);
  const shownScore = (id: string | null) => (hidden.has(id ?? "") ? null : summaryOf(id).score);
  return lines.map(({ guideId: _, startedAt, previousId, ...line }) => ({
    ...line,
    startedAt: startedAt.toISOString(),
    previousScore: shownScore(previousId),
    ...summaryOf(line.id),
    score: shownScore(line.id),
    awaitsOwnMarks: hidden.has(line.id),
  }));
}

/** The candidate's own questions are no competency: they make the score only where nothing else was asked. */
function summarise(totals: AnswerTotal[]): Pick<InterviewListItem, "score" | "rated" | "asked"> {
  const answers = tellingScores(
    totals.flatMap(({ kind, score, outcome }) =>
      kind === "ask" ? [] : [{ kind, score, answered: outcome === "answered" }],
    ),
  );
  const counted = answers.length > 0 ? answers : totals;
  const rated = counted.filter((total) => total.score !== null);
  const score = answers.length > 0 ? scoreInterview(answers) : meanOf(rated.map((total) => total.score ?? 0));
  return { score, rated: rated.length, asked: counted.length };
}

function meanOf(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
