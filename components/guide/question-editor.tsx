"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { Refusal } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { type EditProblem, findEditProblems } from "@/core/guide/editing/find-edit-problems";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedQuestion, GuideEdit } from "@/core/guide/editing/guide-edit";
import { EditForm } from "./edit-form";
import { useDesk } from "./guide-desk";
import { KeyPointsEditor } from "./key-points-editor";
import { ProblemsContext, useProblem } from "./problems";
import { TellingFields } from "./telling-fields";

interface QuestionEditorProps {
  /** Null for a new question. */
  questionId: string | null;
  draft: EditedQuestion;
  lang: string;
  onClose: () => void;
}

/** A question with its answer and key points, as a form. */
export function QuestionEditor({ questionId, draft, lang, onClose }: QuestionEditorProps) {
  const t = useTranslations("Guide.edit");
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState(draft);
  const [madeBy, setMadeBy] = useState<PromptUsed[]>([]);
  const [problems, setProblems] = useState<EditProblem[]>([]);

  const store = async (edit: GuideEdit): Promise<Refusal | null> => (desk ? desk.save(edit, madeBy) : null);
  const save = async (): Promise<Refusal | null> => {
    const found = findEditProblems(question);
    setProblems(found);
    const [first] = found;
    if (!first) {
      return store(
        questionId === null
          ? { type: "add-question", question }
          : { type: "change-question", questionId, question },
      );
    }
    place.current?.querySelector<HTMLElement>(`[data-place="${first.place}"]`)?.focus();
    return { code: "fields", message: "" };
  };
  const remove = async () => {
    if (questionId !== null && !(await store({ type: "remove-question", questionId }))) onClose();
  };
  return (
    <EditForm
      label={questionId === null ? t("newQuestion") : t("editOf", { question: draft.text })}
      changed={question !== draft}
      saving={desk?.saving ?? false}
      onSave={save}
      onClose={onClose}
      aside={
        questionId !== null && (
          <Button look="quiet" className="ml-auto" onClick={() => void remove()}>
            {t("removeQuestion")}
          </Button>
        )
      }
    >
      <ProblemsContext value={problems}>
        <div ref={place} className="space-y-5">
          <Head question={question} onChange={setQuestion} lang={lang} isNew={questionId === null} />
          <TellingFields
            telling={question.telling}
            lang={lang}
            onChange={(telling) => setQuestion({ ...question, telling })}
          />
          <KeyPointsEditor
            question={question}
            lang={lang}
            onChange={(keyPoints) => setQuestion({ ...question, keyPoints })}
            onProposed={(keyPoints, by) => {
              setQuestion({ ...question, keyPoints });
              setMadeBy(by);
            }}
          />
        </div>
      </ProblemsContext>
    </EditForm>
  );
}

interface HeadProps {
  question: EditedQuestion;
  onChange: (question: EditedQuestion) => void;
  lang: string;
  isNew: boolean;
}

function Head({ question, onChange, lang, isNew }: HeadProps) {
  const t = useTranslations("Guide.edit");
  const problem = useProblem();
  const told = question.telling.form !== "answer";
  return (
    <>
      <TextField
        multiline
        label={t("question")}
        place="text"
        error={problem("text")}
        value={question.text}
        lang={lang}
        onChange={(text) => onChange({ ...question, text })}
      />
      {isNew && (
        <TextField
          label={t("category")}
          place="category"
          error={problem("category")}
          value={question.category}
          lang={lang}
          onChange={(category) => onChange({ ...question, category })}
        />
      )}
      {!told && (question.topic !== null || isNew) && (
        <TextField
          label={t("topic")}
          place="topic"
          error={problem("topic")}
          value={question.topic ?? ""}
          lang={lang}
          onChange={(topic) => onChange({ ...question, topic })}
        />
      )}
    </>
  );
}
