"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedPoint, EditedQuestion } from "@/core/guide/editing/guide-edit";
import { longest } from "@/core/guide/editing/limits";
import { KeyPointFields } from "./key-point-fields";
import { ProposePoints } from "./propose-points";
import { newPoint, withItem } from "./question-draft";

interface KeyPointsEditorProps {
  question: EditedQuestion;
  lang: string;
  onChange: (points: EditedPoint[]) => void;
  /** Key points of a model in the place of those before, or these again. */
  onProposed: (points: EditedPoint[], madeBy: PromptUsed[]) => void;
}

/** What a good answer says, claim by claim. */
export function KeyPointsEditor({ question, lang, onChange, onProposed }: KeyPointsEditorProps) {
  const t = useTranslations("Guide.edit");
  const { keyPoints } = question;
  const list = useRef<HTMLFieldSetElement>(null);
  const count = useRef(keyPoints.length);
  useEffect(() => {
    if (keyPoints.length > count.current) focusLast(list.current);
    count.current = keyPoints.length;
  }, [keyPoints.length]);
  return (
    <fieldset ref={list} className="space-y-4">
      <legend className="small-caps pt-2 pb-1 text-soft">{t("keyPoints")}</legend>
      <ProposePoints {...{ question, lang }} onChange={onProposed} />
      {keyPoints.length === 0 && <p className="text-sm text-soft">{t("noKeyPoints")}</p>}
      {keyPoints.map((point, index) => (
        <KeyPointFields
          key={point.id ?? `new-${index}`}
          {...{ question, point, index, lang }}
          onChange={(changed) => onChange(withItem(keyPoints, index, changed))}
        />
      ))}
      {keyPoints.length < longest.list && (
        <Button className="text-sm" onClick={() => onChange([...keyPoints, newPoint])}>
          {t("addKeyPoint")}
        </Button>
      )}
    </fieldset>
  );
}

function focusLast(list: HTMLElement | null): void {
  const claims = list?.querySelectorAll<HTMLElement>("textarea[data-place$='.text']");
  claims?.[claims.length - 1]?.focus();
}
