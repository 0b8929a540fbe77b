import type { Guide, Project, Question, Scenario } from "../guide";
import { actionText, projectAnswer, scenarioAnswer, stepsText } from "../story-answer";
import { isIntroduction } from "../writing/introduction-blocks";
import type { Telling } from "./guide-edit";
import { readAction, readSteps } from "./step-lines";

type TellingOf<Form extends Telling["form"]> = Extract<Telling, { form: Form }>;

/** How a question's answer is edited: an introduction, a project and a scenario by their parts, any other as one text. */
export function tellingOf(question: Question, guide: Guide): Telling {
  const { modelAnswer } = question;
  const own = (derived: string) => (modelAnswer === derived ? null : modelAnswer);
  const project = guide.projects.find(({ id }) => id === question.id);
  if (project) {
    const { title, situation, task, action, result } = project;
    const answer = own(projectAnswer(project, guide.language));
    return { form: "project", title, situation, task, action: actionText(action), result, answer };
  }
  const scenario = guide.scenarios.find(({ id }) => id === question.id);
  if (scenario) {
    const { title, context, action, result, trait } = scenario;
    const answer = own(scenarioAnswer(scenario, guide.language));
    return { form: "scenario", title, context, action: stepsText(action), result, trait, answer };
  }
  if (!isIntroduction(question, guide)) return { form: "answer", answer: modelAnswer };
  const { tone, structure, script } = guide.introduction;
  const told = { tone, structure: structure.join("\n"), script: script.join("\n\n") };
  return { form: "introduction", ...told, answer: own(told.script) };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

function tellProject(id: string, telling: TellingOf<"project">, before: Project | undefined): Project {
  const { title, situation, task, action, result } = telling;
  return { id, title, situation, task, action: readAction(action, before?.action ?? []), result };
}

function tellScenario(
  { id, text }: Question,
  telling: TellingOf<"scenario">,
  before: Scenario | undefined,
): Scenario {
  const { title, context, action, result, trait } = telling;
  return {
    id,
    title,
    question: text,
    context,
    action: readSteps(action, before?.action ?? []),
    result,
    trait,
  };
}

/** Puts the told one in the place of the one with its id, else at the end. */
function put<Told extends { id: string }>(all: readonly Told[], told: Told): Told[] {
  return all.some(({ id }) => id === told.id)
    ? all.map((one) => (one.id === told.id ? told : one))
    : [...all, told];
}

/** The guide with a question's parts as they are told, and the question with the model answer that they make. */
export function tell(
  guide: Guide,
  question: Question,
  telling: Telling,
): { guide: Guide; question: Question } {
  const { language, projects, scenarios } = guide;
  const answered = (modelAnswer: string) => ({ ...question, modelAnswer });
  switch (telling.form) {
    case "answer":
      return { guide, question: answered(telling.answer) };
    case "project": {
      const project = tellProject(
        question.id,
        telling,
        projects.find(({ id }) => id === question.id),
      );
      const answer = telling.answer ?? projectAnswer(project, language);
      return { guide: { ...guide, projects: put(projects, project) }, question: answered(answer) };
    }
    case "scenario": {
      const scenario = tellScenario(
        question,
        telling,
        scenarios.find(({ id }) => id === question.id),
      );
      const answer = telling.answer ?? scenarioAnswer(scenario, language);
      return { guide: { ...guide, scenarios: put(scenarios, scenario) }, question: answered(answer) };
    }
    case "introduction": {
      const script = paragraphs(telling.script);
      const structure = telling.structure.split("\n").filter((part) => part.trim() !== "");
      const introduction = { tone: telling.tone, structure, script };
      return { guide: { ...guide, introduction }, question: answered(telling.answer ?? script.join("\n\n")) };
    }
  }
}
