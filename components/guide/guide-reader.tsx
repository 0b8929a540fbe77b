import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import { Space } from "@/components/ui/space";
import type { Guide } from "@/core/guide/guide";
import { AddQuestion } from "./add-question";
import { OnDesk } from "./guide-desk";
import { splitGuide } from "./guide-parts";
import { BankQuestion, Introduction, QuestionsToAsk, Scenarios } from "./guide-sections";
import { EditableHead } from "./head-editor";
import { ProposeAll } from "./propose-all/propose-all";
import { draftOf } from "./question-draft";
import { ProjectStory } from "./story";
import { Told } from "./told";
import { useProblemWords } from "./use-problem-words";

interface GuideReaderProps {
  guide: Guide;
  /** What can be done with the guide as a whole, below its title. */
  actions?: ReactNode;
  /** Above the text. */
  notice?: ReactNode;
  /** Its revisions, at the end. */
  history?: ReactNode;
}

/** A guide, set to be read from top to bottom; on a `GuideDesk` each part can be edited in its place. */
export function GuideReader({ guide, actions, notice, history }: GuideReaderProps) {
  const t = useTranslations("Guide");
  const parts = splitGuide(guide);
  return (
    <main id="main" className="page pb-16">
      <PageHeading
        above={[guide.company, guide.candidate].filter(Boolean).join(" · ")}
        title={guide.role || guide.title}
      >
        {actions}
        <EditableHead head={headOf(guide)} lang={guide.language} />
      </PageHeading>
      {notice}
      <ProposeAll questions={answeredQuestions(guide)} lang={guide.language} />
      <div lang={guide.language}>
        <Introduction guide={guide} question={parts.introduction} />
        {guide.projects.length > 0 && (
          <Section label={t("projects")}>
            {guide.projects.map((project) => (
              <Told key={project.id} guide={guide} question={parts.told.get(project.id)}>
                <ProjectStory project={project} question={parts.told.get(project.id)} />
              </Told>
            ))}
          </Section>
        )}
        {parts.groups.map(({ category, questions }) => (
          <Section key={category} label={category ? <Category name={category} /> : t("questions")}>
            {questions.map((question) => (
              <Told key={question.id} guide={guide} question={question}>
                <BankQuestion question={question} />
              </Told>
            ))}
          </Section>
        ))}
        <Scenarios guide={guide} told={parts.told} />
        <QuestionsToAsk guide={guide} />
        {guide.notes.map(({ heading, markdown }) => (
          <Section key={heading} label={heading}>
            <Prose>{markdown}</Prose>
          </Section>
        ))}
      </div>
      <NewQuestion guide={guide} />
      <Problems guide={guide} />
      {history && <Section label={t("history.title")}>{history}</Section>}
    </main>
  );
}

/** A name in the narrow margin: words that only a slash joins can be parted after it. */
function Category({ name }: { name: string }) {
  return name.split("/").map((part, place, parts) =>
    place === parts.length - 1 ? (
      part
    ) : (
      <Fragment key={part}>
        {part}/<wbr />
      </Fragment>
    ),
  );
}

/** Those that key points can be proposed for. */
function answeredQuestions(guide: Guide) {
  const answered = guide.questions.filter(({ modelAnswer }) => modelAnswer.trim() !== "");
  return answered.map((question) => ({ id: question.id, draft: draftOf(question, guide) }));
}

function headOf({ role, company, candidate }: Guide) {
  return { role, company, candidate };
}

function NewQuestion({ guide: { questions, language } }: { guide: Guide }) {
  const t = useTranslations("Guide.edit");
  const categories = questions.map(({ category, kind }) => ({ category, kind }));
  return (
    <OnDesk>
      <Section label={t("newQuestion")}>
        <AddQuestion categories={categories} lang={language} />
      </Section>
    </OnDesk>
  );
}

function Problems({ guide: { problems } }: { guide: Guide }) {
  const t = useTranslations("Guide");
  const worded = useProblemWords();
  if (problems.length === 0) return null;
  return (
    <Section label={t("problems")}>
      <ul className="space-y-2">
        {problems.map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            <span className="text-sm text-soft">{t("line", { line })}</span>
            <Space />
            {worded(message)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
