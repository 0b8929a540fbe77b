"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { Guide } from "@/core/guide/guide";
import { EditForm } from "./edit-form";
import { Editable } from "./editable";
import { useDesk } from "./guide-desk";

type Head = Pick<Guide, "role" | "company" | "candidate">;
const fields = ["role", "company", "candidate"] as const;

/** Whose guide it is, and for what. */
export function EditableHead({ head, lang }: { head: Head; lang: string }) {
  const t = useTranslations("Guide.edit");
  return (
    <Editable
      label={t("editHead")}
      editor={(close) => <HeadEditor head={head} lang={lang} onClose={close} />}
    />
  );
}

function HeadEditor({ head, lang, onClose }: { head: Head; lang: string; onClose: () => void }) {
  const t = useTranslations("Guide.edit");
  const desk = useDesk();
  const [edited, setEdited] = useState(head);
  return (
    <EditForm
      label={t("editHead")}
      changed={edited !== head}
      saving={desk?.saving ?? false}
      onSave={async () => desk?.save({ type: "change-head", ...edited }) ?? null}
      onClose={onClose}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`head.${field}`)}
          value={edited[field]}
          lang={lang}
          onChange={(text) => setEdited({ ...edited, [field]: text })}
        />
      ))}
    </EditForm>
  );
}
