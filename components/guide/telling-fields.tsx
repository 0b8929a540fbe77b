"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import type { Telling } from "@/core/guide/editing/guide-edit";
import { useProblem } from "./problems";

interface TellingFieldsProps {
  telling: Telling;
  lang: string;
  onChange: (telling: Telling) => void;
}

/** The parts of each form of answer, in the order in which they are told. */
const parts = {
  answer: ["answer"],
  introduction: ["tone", "structure", "script"],
  project: ["title", "situation", "task", "action", "result"],
  scenario: ["title", "context", "action", "result", "trait"],
} as const satisfies Record<Telling["form"], readonly string[]>;

type Part = (typeof parts)[Telling["form"]][number];

const singleLines: readonly Part[] = ["title", "tone", "trait"];
const withHint = ["action", "structure", "script"] as const;

/** The fields of a model answer in the form in which it is told. */
export function TellingFields({ telling, lang, onChange }: TellingFieldsProps) {
  const t = useTranslations("Guide.edit");
  const problem = useProblem();
  const texts: Partial<Record<string, string | null>> = telling;
  const own = telling.form !== "answer" && telling.answer !== null;
  const shown: readonly Part[] = own ? [...parts[telling.form], "answer"] : parts[telling.form];
  return shown.map((part) => {
    const hinted = withHint.find((one) => one === part);
    return (
      <TextField
        key={part}
        multiline={!singleLines.includes(part)}
        label={t(`part.${part}`)}
        hint={hinted && t(`hint.${hinted}`)}
        place={part}
        error={problem(part)}
        value={texts[part] ?? ""}
        lang={lang}
        onChange={(text) => onChange({ ...telling, [part]: text } as Telling)}
      />
    );
  });
}
