"use client";

import { useTranslations } from "next-intl";
import type { DragEvent, Ref } from "react";
import { buttonClass } from "@/components/ui/button";

interface PastedFieldProps {
  ref?: Ref<HTMLTextAreaElement>;
  /** Of the field, on the page. */
  id: string;
  label: string;
  /** Kinds of files that can be chosen. */
  accept: string;
  rows: number;
  value: string;
  onChange: (value: string) => void;
  onFile: (file: File) => void;
}

/** A text: pasted, dropped as a file, or chosen from the disk. */
export function PastedField({ ref, id, label, accept, rows, value, onChange, onFile }: PastedFieldProps) {
  const t = useTranslations("Import");
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-4">
        <label htmlFor={id}>{label}</label>
        <label
          className={buttonClass(
            "secondary",
            "text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent",
          )}
        >
          <span aria-hidden="true">{t("chooseFile")}</span>
          <span className="sr-only">{t("chooseFileFor", { label })}</span>
          <input
            type="file"
            accept={accept}
            className="sr-only"
            onChange={(event) => {
              take(event.target.files);
              event.target.value = "";
            }}
          />
        </label>
      </div>
      <textarea
        id={id}
        ref={ref}
        value={value}
        rows={rows}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onDrop={drop}
        className="block w-full resize-y rounded border border-edge bg-raised px-4 py-3 text-sm"
      />
    </div>
  );
}
