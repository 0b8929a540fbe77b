import { probesFor } from "./derive/probe";
import type { Guide, KeyPoint, Project, Question, QuestionToAsk, Scenario } from "./guide";
import type { GuideDraft, QuestionDraft } from "./reading/draft";
import type { Head } from "./reading/read-roots";
import { slugify, uniqueSlugs } from "./slug";
import { projectAnswer, scenarioAnswer, taskLabel } from "./story-answer";

interface Asked {
  questionId: string;
  question: string;
  language: string;
}

function wording(draft: QuestionDraft, language: string): string {
  if (draft.text !== "") return draft.text;
  const { kind, title } = draft;
  if (language.startsWith("zh")) {
    return kind === "introduction" ? "请先做一个自我介绍。" : `请介绍一下「${title}」这个项目。`;
  }
  if (kind === "introduction") return "Please introduce yourself.";
  return `Tell me about this project of yours: ${title}.`;
}

function wantedId(draft: QuestionDraft): string {
  return draft.id ?? (draft.kind === "introduction" ? "introduction" : slugify(draft.title));
}

/** Points of the file itself; a probe that it leaves open is made by rule. */
function writtenPoints(draft: QuestionDraft, { questionId, question, language }: Asked): KeyPoint[] {
  const unique = uniqueSlugs();
  const probes = draft.keyPoints.flatMap(({ probe }) => probe ?? []);
  const probeFor = probesFor(question, draft.kind, language, probes);
  return draft.keyPoints.map(({ id, probe, ...point }) => {
    const words = point.text.split(/\s+/u).slice(0, 5).join(" ");
    const own = unique(id ?? `${questionId}.${slugify(words)}`);
    return { ...point, id: own, probe: probe === undefined ? probeFor(point) : probe };
  });
}

function projectOf({ story, title }: QuestionDraft, id: string): Project | null {
  if (story === null) return null;
  const { situation, task, action, result } = story;
  return { id, title, situation, task, action, result };
}

function scenarioOf(
  { story, title }: QuestionDraft,
  { questionId: id, question, language }: Asked,
): Scenario | null {
  if (story === null) return null;
  const { situation, task, steps, result, trait } = story;
  const labelledTask = situation === "" || task === "" ? task : `${taskLabel(language)}${task}`;
  const context = [situation, labelledTask].filter((part) => part !== "").join("\n\n");
  return { id, title, question, context, action: steps, result, trait };
}

interface Told {
  question: Question;
  project: Project | null;
  scenario: Scenario | null;
}

function tell(draft: QuestionDraft, id: string, language: string): Told {
  const { kind, category, topic } = draft;
  const text = wording(draft, language);
  const asked = { questionId: id, question: text, language };
  const project = kind === "project" ? projectOf(draft, id) : null;
  const scenario = kind === "behavioral" ? scenarioOf(draft, asked) : null;
  const story = project
    ? projectAnswer(project, language)
    : scenario
      ? scenarioAnswer(scenario, language)
      : "";
  const modelAnswer = draft.modelAnswer ?? story;
  const keyPoints = writtenPoints(draft, asked);
  return { question: { id, kind, category, topic, text, modelAnswer, keyPoints }, project, scenario };
}

function questionsToAsk(draft: GuideDraft): QuestionToAsk[] {
  const unique = uniqueSlugs();
  return draft.questionsToAsk.map(({ id, kind, text }) => ({ id: unique(id ?? slugify(text)), kind, text }));
}

function slugOf({ candidate, role, company, title }: Head): string {
  return slugify([candidate, role, company].join(" ").trim() || title || "questions");
}

/** Makes the guide of what was read: ids, wordings, and notes as they stand in the file's `lines`. Key points that are not written are missing. */
export function assembleGuide(draft: GuideDraft, head: Head, lines: readonly string[], slug?: string): Guide {
  const unique = uniqueSlugs();
  const told = draft.questions.map((question) => tell(question, unique(wantedId(question)), head.language));
  const notes = draft.notes.map(({ heading, line, endLine }) => ({
    heading,
    markdown: lines.slice(line - 1, endLine).join("\n"),
  }));
  return {
    slug: slug ?? slugOf(head),
    ...{ title: head.title, candidate: head.candidate, role: head.role, company: head.company },
    language: head.language,
    introduction: draft.introduction,
    projects: told.flatMap(({ project }) => project ?? []),
    questions: told.map(({ question }) => question),
    scenarios: told.flatMap(({ scenario }) => scenario ?? []),
    questionsToAsk: questionsToAsk(draft),
    notes,
    problems: draft.problems,
  };
}
