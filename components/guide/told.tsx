import type { ReactNode } from "react";
import type { Guide, Question } from "@/core/guide/guide";
import { EditableQuestion } from "./editable-question";
import { draftOf } from "./question-draft";

interface ToldProps {
  guide: Guide;
  question: Question | null | undefined;
  children: ReactNode;
}

/** What is read of a question, which can be edited there. */
export function Told({ guide, question, children }: ToldProps) {
  return (
    <div className="not-last:mb-10">
      {question ? (
        <EditableQuestion questionId={question.id} draft={draftOf(question, guide)} lang={guide.language}>
          {children}
        </EditableQuestion>
      ) : (
        children
      )}
    </div>
  );
}
