"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { QuestionToAsk } from "@/core/guide/guide";
import { EditForm } from "./edit-form";
import { Editable } from "./editable";
import { useDesk } from "./guide-desk";
import { withItem } from "./question-draft";

interface EditableAskingProps {
  questions: QuestionToAsk[];
  lang: string;
  children: ReactNode;
}

/** The candidate's own questions, as they are read, and their form in the same place. */
export function EditableAsking({ questions, lang, children }: EditableAskingProps) {
  const t = useTranslations("Guide.edit");
  return (
    <Editable
      label={t("editAsking")}
      editor={(close) => <AskingEditor {...{ questions, lang }} onClose={close} />}
    >
      {children}
    </Editable>
  );
}

type Asked = Omit<QuestionToAsk, "id"> & { id: string | null };

function AskingEditor({
  questions,
  lang,
  onClose,
}: Omit<EditableAskingProps, "children"> & { onClose: () => void }) {
  const t = useTranslations("Guide.edit");
  const desk = useDesk();
  const [edited, setEdited] = useState<readonly Asked[]>(questions);
  return (
    <EditForm
      label={t("editAsking")}
      changed={edited !== questions}
      saving={desk?.saving ?? false}
      onSave={async () => desk?.save({ type: "change-asking", questions: [...edited] }) ?? null}
      onClose={onClose}
    >
      {edited.map((asked, index) => (
        <AskedFields
          key={asked.id ?? `new-${index}`}
          {...{ asked, index, lang }}
          onChange={(changed) => setEdited(withItem(edited, index, changed))}
        />
      ))}
      <Button className="text-sm" onClick={() => setEdited([...edited, { id: null, kind: "", text: "" }])}>
        {t("addAsking")}
      </Button>
    </EditForm>
  );
}

interface AskedFieldsProps {
  asked: Asked;
  index: number;
  lang: string;
  onChange: (asked: Asked | null) => void;
}

function AskedFields({ asked, index, lang, onChange }: AskedFieldsProps) {
  const t = useTranslations("Guide.edit");
  return (
    <fieldset className="space-y-2">
      <legend className="sr-only">{t("askingNumber", { number: index + 1 })}</legend>
      <TextField
        multiline
        label={t("question")}
        value={asked.text}
        lang={lang}
        onChange={(text) => onChange({ ...asked, text })}
      />
      <div className="flex items-end gap-4">
        <TextField
          label={t("askingKind")}
          value={asked.kind}
          lang={lang}
          onChange={(kind) => onChange({ ...asked, kind })}
        />
        <Button look="quiet" className="ml-auto" onClick={() => onChange(null)}>
          {t("removeAsking")}
          <span className="sr-only"> {index + 1}</span>
        </Button>
      </div>
    </fieldset>
  );
}
