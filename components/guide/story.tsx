import { useTranslations } from "next-intl";
import { PlainText } from "@/components/ui/plain-text";
import type { Project, Question, Scenario } from "@/core/guide/guide";
import { KeyPointList } from "./key-point-list";

interface ProjectStoryProps {
  project: Project;
  question: Question | undefined;
}

/** A project told as situation, task, action and result. */
export function ProjectStory({ project, question }: ProjectStoryProps) {
  const star = useTranslations("Terms.star");
  return (
    <article>
      <h3 className="mb-4 font-serif text-lg">{project.title}</h3>
      <dl className="space-y-4">
        <Part label={star("situation")} text={project.situation} />
        <Part label={star("task")} text={project.task} />
        <Actions label={star("action")} action={project.action} />
        <Part label={star("result")} text={project.result} />
      </dl>
      <KeyPointList question={question} />
    </article>
  );
}

interface ScenarioStoryProps {
  scenario: Scenario;
  question: Question | undefined;
}

/** A behavioural scenario: the question, and the answer that was prepared for it. */
export function ScenarioStory({ scenario, question }: ScenarioStoryProps) {
  const t = useTranslations("Guide");
  const star = useTranslations("Terms.star");
  return (
    <article>
      <h3 className="font-serif text-lg">{scenario.question || scenario.title}</h3>
      {scenario.question && <p className="mb-4 text-sm text-soft">{scenario.title}</p>}
      <dl className="space-y-4">
        <Part label={t("context")} text={scenario.context} />
        <Part label={star("action")} text={listed(scenario.action)} />
        <Part label={star("result")} text={scenario.result} />
        <Part label={t("trait")} text={scenario.trait} />
      </dl>
      <KeyPointList question={question} />
    </article>
  );
}

function Part({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd>
        <PlainText>{text}</PlainText>
      </dd>
    </div>
  );
}

function Actions({ label, action }: { label: string; action: Project["action"] }) {
  if (action.length === 0) return null;
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd>
        <ul className="list-disc space-y-2 pl-5">
          {action.map((step) => (
            <li key={`${step.label} ${step.text}`}>
              <Labelled {...step} />
              {step.points.length > 0 && (
                <ul className="mt-1 list-disc space-y-1 pl-5">
                  {step.points.map((point) => (
                    <li key={`${point.label} ${point.text}`}>
                      <Labelled {...point} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Labelled({ label, text }: { label: string | null; text: string }) {
  const t = useTranslations("Common");
  if (!label) return text;
  return (
    <>
      <span className="font-medium">{label}</span>
      {text && t("labelled", { label: "", value: text })}
    </>
  );
}

/** Several steps as a list, a single one as it is. */
function listed(steps: readonly string[]): string {
  return steps.length > 1 ? steps.map((step) => `- ${step}`).join("\n") : steps.join("");
}
