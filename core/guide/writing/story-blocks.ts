import type { BlockContent, List, ListItem } from "mdast";
import type { Guide, Project, Question, Scenario } from "../guide";
import { splitLabel } from "../outline/label";
import { noLabel } from "../outline/read-blocks";
import { projectAnswer, scenarioAnswer } from "../story-answer";
import { bullets, comment, labelledBlocks, listItem, paragraph } from "./text-blocks";

type ActionPoint = Project["action"][number];
type LabelledPoint = ActionPoint["points"][number];

/** A list item with this text, which is said to have no label where it would seem to have one. */
export function plainItem(text: string, ...below: BlockContent[]): ListItem {
  const { label } = splitLabel({ text, lead: null, strong: false }, "item");
  return listItem(paragraph(text), ...(label === null ? [] : [comment(noLabel)]), ...below);
}

function pointItem({ label, text }: LabelledPoint, ...below: BlockContent[]): ListItem {
  return label === null ? plainItem(text, ...below) : listItem(paragraph(text, label), ...below);
}

function actionPoint(point: ActionPoint): ListItem {
  const below = point.points.map((nested) => pointItem(nested));
  return below.length > 0 ? pointItem(point, bullets(below)) : pointItem(point);
}

function partItem(label: string, text: string): ListItem[] {
  return text === "" ? [] : [listItem(...labelledBlocks(label, text))];
}

function actionItem(action: readonly ActionPoint[]): ListItem[] {
  const [only] = action;
  if (only === undefined) return [];
  const single = action.length === 1 && only.label === null && only.points.length === 0;
  const told = single
    ? [paragraph(only.text, "Action")]
    : [paragraph("", "Action"), bullets(action.map(actionPoint))];
  return [listItem(...told)];
}

function stepsItem(steps: readonly string[]): ListItem[] {
  if (steps.length === 0) return [];
  return [listItem(paragraph("", "Action"), bullets(steps.map((step) => listItem(paragraph(step)))))];
}

function questionItems(
  { text, topic, modelAnswer }: Question,
  title: string,
  told: string,
): [ListItem[], ListItem[]] {
  const asked = [
    ...partItem("Question", text),
    ...(topic === title || topic === null ? [] : partItem("Topic", topic)),
  ];
  return [asked, modelAnswer === told ? [] : partItem("Answer", modelAnswer)];
}

function projectList(question: Question, project: Project, language: string): List {
  const [asked, answer] = questionItems(question, project.title, projectAnswer(project, language));
  const { situation, task, action, result } = project;
  return bullets([
    ...asked,
    ...partItem("Situation", situation),
    ...partItem("Task", task),
    ...actionItem(action),
    ...partItem("Result", result),
    ...answer,
  ]);
}

function scenarioList(question: Question, scenario: Scenario, language: string): List {
  const [asked, answer] = questionItems(question, scenario.title, scenarioAnswer(scenario, language));
  const { context, action, result, trait } = scenario;
  return bullets([
    ...asked,
    ...partItem("Context", context),
    ...stepsItem(action),
    ...partItem("Result", result),
    ...partItem("Trait", trait),
    ...answer,
  ]);
}

/** The project or scenario that a question asks for, with its title; null where it asks for none. */
export function storyOf(question: Question, guide: Guide): { title: string; list: List } | null {
  const project = guide.projects.find(({ id }) => id === question.id);
  if (project) return { title: project.title, list: projectList(question, project, guide.language) };
  const scenario = guide.scenarios.find(({ id }) => id === question.id);
  return scenario ? { title: scenario.title, list: scenarioList(question, scenario, guide.language) } : null;
}
