import { useTranslations } from "next-intl";
import { StartPractice } from "@/components/practice/start-practice";
import { Section } from "@/components/ui/section";
import { type CoverageGroup, type CoverageTopic, groupByKind } from "./coverage";
import { CoverageCells } from "./coverage-cells";
import { CoverageLine } from "./coverage-line";
import type { HomeGuide } from "./home-view";
import { PreparedQuestions } from "./prepared-questions";

/** The guide's questions by kind and topic, each with how it stands, so that what was never asked is seen at a glance. */
export function CoverageList({ guide }: { guide: HomeGuide }) {
  const t = useTranslations("Home");
  return (
    <>
      {groupByKind(guide.questions).map((group) => (
        <Group key={group.kind} group={group} guide={guide} />
      ))}
      {guide.prepared.length > 0 && (
        <Section label={t("yourQuestions")}>
          <PreparedQuestions guide={guide} />
        </Section>
      )}
    </>
  );
}

function Group({ group, guide }: { group: CoverageGroup; guide: HomeGuide }) {
  const t = useTranslations("Home");
  const terms = useTranslations("Terms");
  const practice = useTranslations("Practice");
  const { kind, topics, questions, scored, due } = group;
  const named = topics.length > 1 && topics.some((topic) => topic.questions.length > 1);
  const label = (
    <>
      {terms(`kind.${kind}`)}
      <span className="block font-normal tracking-normal normal-case">
        {t("asked", { scored, count: questions.length })}
      </span>
      {due > 0 && (
        <span className="block font-normal tracking-normal text-accent normal-case">
          {t("dueCount", { count: due })}
        </span>
      )}
    </>
  );
  return (
    <Section label={label}>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <CoverageCells questions={questions} />
        {questions.length > 1 && (
          <StartPractice
            choice={{ guideId: guide.id, kind }}
            look="quiet"
            label={practice("sectionLabel", { section: terms(`kind.${kind}`) })}
          >
            {practice("section")}
          </StartPractice>
        )}
      </div>
      {topics.map((topic) => (
        <Topic key={topic.name} topic={topic} guide={guide} named={named} />
      ))}
    </Section>
  );
}

interface TopicProps {
  topic: CoverageTopic;
  guide: HomeGuide;
  /** False where the section is one topic anyway, or each question a topic of its own. */
  named: boolean;
}

function Topic({ topic: { name, questions }, guide, named }: TopicProps) {
  const t = useTranslations("Practice");
  return (
    <div className={named ? "mb-4 last:mb-0" : undefined}>
      {named && (
        <div className="flex min-h-10 flex-wrap items-baseline justify-between gap-x-6">
          <h3 lang={guide.language} className="text-sm text-soft">
            {name}
          </h3>
          {questions.length > 1 && (
            <StartPractice
              choice={{ guideId: guide.id, kind: "topic", subject: name }}
              look="quiet"
              className="ml-auto"
              label={t("topic", { topic: name })}
            >
              {t("topicShort")}
            </StartPractice>
          )}
        </div>
      )}
      <ul>
        {questions.map((question) => (
          <CoverageLine key={question.id} question={question} guide={guide} />
        ))}
      </ul>
    </div>
  );
}
