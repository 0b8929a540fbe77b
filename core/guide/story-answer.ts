import type { Project, Scenario } from "./guide";

type ActionPoint = Project["action"][number];
type LabelledPoint = ActionPoint["points"][number];

/** A label with its colon, as wide as a character after a Chinese one. */
export function labelLead(label: string): string {
  return /\p{Script=Han}$/u.test(label) ? `${label}：` : `${label}: `;
}

function lineOf({ label, text }: LabelledPoint): string {
  return label === null ? text : `${labelLead(label)}${text}`.trimEnd();
}

/** An action's points as text, a line each; a single plain one is no list. */
export function actionText(action: readonly ActionPoint[]): string {
  const [only] = action;
  if (action.length === 1 && only && only.points.length === 0) return lineOf(only);
  return action
    .flatMap((point) => [`- ${lineOf(point)}`, ...point.points.map((below) => `  - ${lineOf(below)}`)])
    .join("\n");
}

/** A scenario's steps as text; a single one is no list. */
export function stepsText(steps: readonly string[]): string {
  return steps.length === 1 ? steps.join("") : steps.map((step) => `- ${step}`).join("\n");
}

const names = {
  situation: ["Situation", "情境"],
  task: ["Task", "任务"],
  action: ["Action", "行动"],
  result: ["Result", "结果"],
} as const;
type Named = keyof typeof names;

function labelOf(name: Named, language: string): string {
  return language.startsWith("zh") ? `${names[name][1]}：` : `${names[name][0]}:`;
}

/** What stands before the task where it is told together with the situation. */
export function taskLabel(language: string): string {
  return language.startsWith("zh") ? labelOf("task", language) : `${labelOf("task", language)} `;
}

function sections(parts: [Named, string][], language: string): string {
  const chinese = language.startsWith("zh");
  return parts
    .filter(([, text]) => text !== "")
    .map(([name, text]) => {
      const list = /^(?:- |\d+\. )/u.test(text);
      return `${labelOf(name, language)}${list ? "\n" : chinese ? "" : " "}${text}`;
    })
    .join("\n");
}

/** The model answer to "tell me about this project": its STAR components, each under its name. */
export function projectAnswer(project: Omit<Project, "id" | "title">, language: string): string {
  const { situation, task, action, result } = project;
  const told = actionText(action);
  return sections(
    [
      ["situation", situation],
      ["task", task],
      ["action", told],
      ["result", result],
    ],
    language,
  );
}

/** The model answer to a behavioral question: its STAR components, each under its name. */
export function scenarioAnswer(
  scenario: Pick<Scenario, "context" | "action" | "result">,
  language: string,
): string {
  const { context, action, result } = scenario;
  return sections(
    [
      ["situation", context],
      ["action", stepsText(action)],
      ["result", result],
    ],
    language,
  );
}
