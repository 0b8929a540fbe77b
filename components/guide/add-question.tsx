"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SelectField } from "@/components/ui/select-field";
import { type QuestionKind, questionKinds } from "@/core/guide/guide";
import { EditableQuestion } from "./editable-question";
import { useDesk } from "./guide-desk";
import { newDraft } from "./question-draft";

interface AddQuestionProps {
  /** Categories of the guide, each with the kind of its questions. */
  categories: readonly { category: string; kind: QuestionKind }[];
  lang: string;
}

/** Adds a question of any kind; it stands in the category of its kind, or in a new one. */
export function AddQuestion({ categories, lang }: AddQuestionProps) {
  const t = useTranslations("Guide.edit");
  const terms = useTranslations("Terms.kind");
  const desk = useDesk();
  const [kind, setKind] = useState<QuestionKind>("technical");
  if (!desk) return null;
  const hasIntroduction = categories.some((one) => one.kind === "introduction");
  const kinds = questionKinds.filter((one) => one !== "introduction" || !hasIntroduction);
  const category = categories.findLast((one) => one.kind === kind)?.category ?? terms(kind);
  return (
    <div className="print:hidden">
      <div className="mb-2 max-w-60">
        <SelectField
          label={t("kind")}
          value={kind}
          options={kinds.map((value) => ({ value, label: terms(value) }))}
          onChange={setKind}
        />
      </div>
      <EditableQuestion
        key={`${kind} ${categories.length}`}
        questionId={null}
        draft={newDraft(kind, category)}
        lang={lang}
        label={t("addQuestion")}
      />
    </div>
  );
}
