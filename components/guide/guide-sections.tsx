import { useTranslations } from "next-intl";
import { PlainText } from "@/components/ui/plain-text";
import { Section } from "@/components/ui/section";
import { useLabelled } from "@/components/ui/use-labelled";
import type { Guide, Question } from "@/core/guide/guide";
import { EditableAsking } from "./asking-editor";
import { OnDesk } from "./guide-desk";
import type { GuideParts } from "./guide-parts";
import { KeyPointList } from "./key-point-list";
import { ScenarioStory } from "./story";
import { Told } from "./told";

/** How the candidate is to introduce themselves: tone, structure and script. */
export function Introduction({ guide, question }: { guide: Guide; question: Question | null }) {
  const t = useTranslations("Guide");
  const labelled = useLabelled();
  const { introduction } = guide;
  if (introduction.script.length === 0 && !introduction.tone && introduction.structure.length === 0)
    return null;
  return (
    <Section label={t("introduction")}>
      <Told guide={guide} question={question}>
        {introduction.tone && <PlainText>{labelled(t("tone"), introduction.tone)}</PlainText>}
        {introduction.structure.length > 0 && (
          <ol className="mt-2 mb-6 list-decimal pl-6">
            {introduction.structure.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ol>
        )}
        <div className="border-l border-hairline pl-5">
          <PlainText>{introduction.script.join("\n\n")}</PlainText>
        </div>
        <KeyPointList question={question} />
      </Told>
    </Section>
  );
}

/** A question of the bank with its model answer. */
export function BankQuestion({ question }: { question: Question }) {
  return (
    <article>
      {question.topic && <p className="text-sm text-soft">{question.topic}</p>}
      <h3 className="mb-2 font-serif text-lg">{question.text}</h3>
      <PlainText>{question.modelAnswer}</PlainText>
      <KeyPointList question={question} />
    </article>
  );
}

/** The behavioral scenarios. */
export function Scenarios({ guide, told }: { guide: Guide; told: GuideParts["told"] }) {
  const t = useTranslations("Guide");
  if (guide.scenarios.length === 0) return null;
  return (
    <Section label={t("scenarios")}>
      {guide.scenarios.map((scenario) => (
        <Told key={scenario.id} guide={guide} question={told.get(scenario.id)}>
          <ScenarioStory scenario={scenario} question={told.get(scenario.id)} />
        </Told>
      ))}
    </Section>
  );
}

/** What the candidate means to ask; where the guide can be changed, also when there is nothing yet. */
export function QuestionsToAsk({ guide: { questionsToAsk: questions, language } }: { guide: Guide }) {
  const t = useTranslations("Guide");
  const list = (
    <ul className="space-y-5">
      {questions.map(({ id, kind, text }) => (
        <li key={id}>
          {kind && <span className="block text-sm text-soft">{kind}</span>}
          {text}
        </li>
      ))}
    </ul>
  );
  const section = (
    <Section label={t("questionsToAsk")}>
      <EditableAsking questions={questions} lang={language}>
        {list}
      </EditableAsking>
    </Section>
  );
  return questions.length > 0 ? section : <OnDesk>{section}</OnDesk>;
}
