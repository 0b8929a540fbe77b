"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useProblemWords } from "@/components/guide/use-problem-words";
import { Button } from "@/components/ui/button";
import { ChoiceField } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { Space } from "@/components/ui/space";
import { useJoined } from "@/components/ui/use-joined";
import type { Guide } from "@/core/guide/guide";
import { countUnderstood } from "./understood";

/** The stored guide of the same name. */
export interface ExistingGuide {
  role: string;
  company: string;
  revision: number;
}

interface GuidePreviewProps {
  guide: Guide;
  existing: ExistingGuide | null;
  onShowLine: (line: number) => void;
  /** `apart`: as a guide of its own, not as a revision of the existing one. */
  onStore: (apart: boolean) => void;
  storing: boolean;
}

/** What was understood of a guide: whose it is, what is in it, and what could not be read. */
export function GuidePreview({ guide, existing, onShowLine, onStore, storing }: GuidePreviewProps) {
  const t = useTranslations("Import");
  const [apart, setApart] = useState(existing !== null && existing.company !== guide.company);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mt-8 md:col-span-2">
      <div className="spread border-t border-hairline py-8">
        <div className="md:col-start-2">
          <h2 ref={heading} tabIndex={-1} className="font-serif text-xl outline-none">
            {guide.role || guide.title || t("untitled")}
          </h2>
          <p className="text-soft">{[guide.company, guide.candidate].filter(Boolean).join(" · ")}</p>
          <Figures guide={guide} />
          {guide.role === "" && guide.questions.length > 0 && (
            <p className="mt-2 text-sm text-soft">{t("noRole")}</p>
          )}
          {existing && <StoredWhere existing={existing} apart={apart} onChoose={setApart} />}
          {guide.questions.length > 0 ? (
            <Button
              look="primary"
              aria-disabled={storing}
              onClick={() => !storing && onStore(apart)}
              className="mt-6"
            >
              {storing ? t("storing") : t("store")}
            </Button>
          ) : (
            <p className="mt-4 text-brick">{t("noQuestions")}</p>
          )}
        </div>
      </div>
      {guide.problems.length > 0 && (
        <Section label={t("problems", { count: guide.problems.length })}>
          <Problems guide={guide} onShowLine={onShowLine} />
        </Section>
      )}
      {guide.questions.length > 0 && (
        <Section label={t("questions")}>
          <Questions guide={guide} />
        </Section>
      )}
    </div>
  );
}

interface StoredWhereProps {
  existing: ExistingGuide;
  apart: boolean;
  onChoose: (apart: boolean) => void;
}

/** Whether a guide whose name is taken changes that one, or stands beside it. */
function StoredWhere({ existing, apart, onChoose }: StoredWhereProps) {
  const t = useTranslations("Import");
  const name = useJoined()([existing.role, existing.company]);
  return (
    <div className="mt-6">
      <p className="mb-1">{t("existing", { name })}</p>
      <ChoiceField
        legend={t("existing", { name })}
        name="apart"
        value={apart ? "apart" : "revision"}
        options={[
          { value: "revision", label: t("asRevision", { revision: existing.revision + 1 }) },
          { value: "apart", label: t("apart") },
        ]}
        onChange={(value) => onChoose(value === "apart")}
      />
    </div>
  );
}

function Figures({ guide }: { guide: Guide }) {
  const t = useTranslations("Import");
  const terms = useTranslations("Terms");
  const format = useFormatter();
  const { kinds, questions, keyPoints, questionsToAsk, notes } = countUnderstood(guide);
  const byKind = format.list(
    kinds.map(({ kind, count }) => t("ofKind", { count, kind: terms(`kind.${kind}`).toLowerCase() })),
  );
  return (
    <p className="mt-3">
      {t("understood", { questions, keyPoints, kinds: byKind || "none" })}
      <Space />
      {t("alsoUnderstood", { questionsToAsk, notes })}
    </p>
  );
}

function Problems({ guide, onShowLine }: Pick<GuidePreviewProps, "guide" | "onShowLine">) {
  const t = useTranslations("Import");
  const worded = useProblemWords();
  return (
    <ul className="space-y-2">
      {guide.problems.map(({ line, message }) => (
        <li key={`${line} ${message}`} className="flex gap-4">
          <button
            type="button"
            className="link shrink-0 self-start py-0.5 text-sm"
            onClick={() => onShowLine(line)}
          >
            {t("line", { line })}
          </button>
          <span>{worded(message)}</span>
        </li>
      ))}
    </ul>
  );
}

function Questions({ guide }: { guide: Guide }) {
  const t = useTranslations("Import");
  const terms = useTranslations("Terms");
  return (
    <ol className="space-y-3">
      {guide.questions.map((question) => (
        <li key={question.id}>
          {question.text}
          <span className="block text-sm text-soft">
            {terms(`kind.${question.kind}`)} · {t("keyPoints", { count: question.keyPoints.length })}
          </span>
        </li>
      ))}
    </ol>
  );
}
