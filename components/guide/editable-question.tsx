"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense } from "react";
import type { EditedQuestion } from "@/core/guide/editing/guide-edit";
import { Editable } from "./editable";

const QuestionEditor = lazy(() =>
  import("./question-editor").then(({ QuestionEditor: editor }) => ({ default: editor })),
);

interface EditableQuestionProps {
  /** Null where one is added. */
  questionId: string | null;
  draft: EditedQuestion;
  lang: string;
  /** What the button says; "Edit" unless told otherwise. */
  label?: string;
  children?: ReactNode;
}

/** A question as it is read, with its form in the same place. The form is loaded when it is first wanted. */
export function EditableQuestion({ questionId, draft, lang, label, children }: EditableQuestionProps) {
  const t = useTranslations("Guide.edit");
  return (
    <Editable
      label={label ?? t("edit")}
      of={draft.text || undefined}
      look={questionId === null ? "secondary" : "quiet"}
      editor={(close) => (
        <Suspense fallback={children}>
          <QuestionEditor {...{ questionId, draft, lang }} onClose={close} />
        </Suspense>
      )}
    >
      {children}
    </Editable>
  );
}
