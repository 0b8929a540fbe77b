import { RehearsalError } from "../../errors";
import type { Guide, KeyPoint, Question } from "../guide";
import { slugify, uniqueSlugs } from "../slug";
import type { EditedPoint, EditedQuestion, GuideEdit } from "./guide-edit";
import { tell, tellingOf } from "./telling";
import { tidyLine } from "./tidy";

type EditOf<Type extends GuideEdit["type"]> = Extract<GuideEdit, { type: Type }>;

/** The question of this id. @throws RehearsalError "not-found" */
export function questionOf(guide: Guide, questionId: string): Question {
  const question = guide.questions.find(({ id }) => id === questionId);
  if (question) return question;
  throw new RehearsalError("not-found", "This question is no longer in the guide. Load the guide again.");
}

/** Known points keep their ids; new ones get one of their own from their first words. */
function withIds(points: readonly EditedPoint[], questionId: string): KeyPoint[] {
  const unique = uniqueSlugs();
  const kept = points.map(({ id }) => (id === null ? null : unique(id)));
  return points.map((point, index) => {
    const words = point.text.split(" ").slice(0, 5).join(" ");
    return { ...point, id: kept[index] ?? unique(`${questionId}.${slugify(words)}`) };
  });
}

/** A story's topic is its title, unless the guide gave it another. */
function topicOf(guide: Guide, before: Question, { topic, telling }: EditedQuestion): string | null {
  if (!("title" in telling)) return topic;
  const told = [...guide.projects, ...guide.scenarios].find(({ id }) => id === before.id);
  return before.topic === told?.title ? telling.title : before.topic;
}

function change(guide: Guide, { questionId, question: edited }: EditOf<"change-question">): Guide {
  const before = questionOf(guide, questionId);
  const keyPoints = withIds(edited.keyPoints, questionId);
  const asked = { ...before, text: edited.text, topic: topicOf(guide, before, edited), keyPoints };
  const told = tell(guide, asked, edited.telling);
  const questions = guide.questions.map((one) => (one === before ? told.question : one));
  return { ...told.guide, questions };
}

function newId({ questions }: Guide, { kind, text, telling }: EditedQuestion): string {
  const unique = uniqueSlugs();
  for (const { id } of questions) unique(id);
  if (telling.form === "introduction") return unique("introduction");
  return unique(slugify("title" in telling ? telling.title : text || kind));
}

/** A new question stands last in its category, else at the end. */
function add(guide: Guide, { question: edited }: EditOf<"add-question">): Guide {
  const { kind, category, topic, text, telling, keyPoints } = edited;
  const id = newId(guide, edited);
  const title = "title" in telling ? telling.title : topic;
  const asked = { id, kind, category, topic: title, text, modelAnswer: "" };
  const told = tell(guide, { ...asked, keyPoints: withIds(keyPoints, id) }, telling);
  const last = guide.questions.findLastIndex((one) => one.category === category);
  const first = telling.form === "introduction" ? 0 : guide.questions.length;
  return {
    ...told.guide,
    questions: guide.questions.toSpliced(last < 0 ? first : last + 1, 0, told.question),
  };
}

function acceptAnswer(guide: Guide, { questionId, answer }: EditOf<"accept-answer">): Guide {
  const before = questionOf(guide, questionId);
  const told = tell(guide, before, { ...tellingOf(before, guide), answer });
  const questions = guide.questions.map((one) => (one === before ? told.question : one));
  return { ...told.guide, questions };
}

function withPoints(guide: Guide, questionId: string, keyPoints: KeyPoint[]): Guide {
  const before = questionOf(guide, questionId);
  const questions = guide.questions.map((one) => (one === before ? { ...before, keyPoints } : one));
  return { ...guide, questions };
}

function changePoints(guide: Guide, { questions }: EditOf<"change-points">): Guide {
  return questions.reduce(
    (changed, { questionId, keyPoints }) => withPoints(changed, questionId, withIds(keyPoints, questionId)),
    guide,
  );
}

function acceptWords(guide: Guide, { questionId, keyPointId, words }: EditOf<"accept-words">): Guide {
  const { keyPoints } = questionOf(guide, questionId);
  if (!keyPoints.some(({ id }) => id === keyPointId)) {
    throw new RehearsalError("not-found", "This key point is no longer in the guide. Load the page again.");
  }
  const accepted = keyPoints.map((point) => {
    if (point.id !== keyPointId || point.aliases.includes(words)) return point;
    return { ...point, aliases: [...point.aliases, words] };
  });
  return withPoints(guide, questionId, accepted);
}

const noIntroduction = { tone: "", structure: [], script: [] };

function remove(guide: Guide, { questionId }: EditOf<"remove-question">): Guide {
  const { kind } = questionOf(guide, questionId);
  const others = <Told extends { id: string }>(all: readonly Told[]) =>
    all.filter(({ id }) => id !== questionId);
  return {
    ...guide,
    questions: others(guide.questions),
    projects: others(guide.projects),
    scenarios: others(guide.scenarios),
    introduction: kind === "introduction" ? noIntroduction : guide.introduction,
  };
}

function changeAsking(guide: Guide, { questions }: EditOf<"change-asking">): Guide {
  const unique = uniqueSlugs();
  const tidy = questions
    .map(({ id, kind, text }) => ({ id, kind: tidyLine(kind), text: tidyLine(text) }))
    .filter(({ text }) => text !== "");
  const kept = tidy.map(({ id }) => (id === null ? null : unique(id)));
  const questionsToAsk = tidy.map(({ kind, text }, index) => ({
    id: kept[index] ?? unique(slugify(text)),
    kind,
    text,
  }));
  return { ...guide, questionsToAsk };
}

/** Makes one change; what is not named stays as it is, ids included. @throws RehearsalError "not-found" for an unknown question */
export function applyEdit(guide: Guide, edit: GuideEdit): Guide {
  switch (edit.type) {
    case "change-question":
      return change(guide, edit);
    case "add-question":
      return add(guide, edit);
    case "remove-question":
      return remove(guide, edit);
    case "change-points":
      return changePoints(guide, edit);
    case "accept-answer":
      return acceptAnswer(guide, edit);
    case "accept-words":
      return acceptWords(guide, edit);
    case "change-asking":
      return changeAsking(guide, edit);
    case "change-head":
      return {
        ...guide,
        role: tidyLine(edit.role),
        company: tidyLine(edit.company),
        candidate: tidyLine(edit.candidate),
      };
  }
}
