"use client";

import { useTranslations } from "next-intl";
import type { DragEvent, Ref } from "react";
import { buttonClass } from "@/components/ui/button";
import { FileNotice } from "./file-notice";
import { useFile } from "./use-file";

interface PastedFieldProps {
  ref?: Ref<HTMLTextAreaElement>;
  /** Of the field, on the page. */
  id: string;
  label: string;
  rows: number;
  value: string;
  onChange: (value: string) => void;
  /** Takes the text of a file. */
  onFile: (text: string) => void;
}

const accept =
  ".md,.markdown,.txt,.pdf,.docx,text/markdown,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A text: pasted, or that of a PDF, Word or text file which is dropped or chosen from the disk. */
export function PastedField({ ref, id, label, rows, value, onChange, onFile }: PastedFieldProps) {
  const t = useTranslations("Import");
  const { take, ...reading } = useFile(onFile);
  const takeFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void take(file);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    takeFirst(event.dataTransfer.files);
  };
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-end justify-between gap-4">
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
              takeFirst(event.target.files);
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
      <FileNotice {...reading} />
    </div>
  );
}
