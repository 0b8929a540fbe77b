"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { type Refusal, sendJson } from "@/components/request/send-json";
import { Notice } from "@/components/ui/notice";
import { Space } from "@/components/ui/space";
import { PastedField } from "../pasted-field";

interface DocumentFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
}

const accept =
  ".pdf,.docx,.txt,.md,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain";
const problems = ["encrypted", "damaged", "no-text", "too-large", "unknown-kind"] as const;
/** What the server takes. */
const maxBytes = 10_000_000;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const step = 32_768;
  let binary = "";
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(binary);
}

async function textOf(file: File) {
  if (file.size > maxBytes) {
    return { ok: false as const, refusal: { code: "invalid-input", message: "", problem: "too-large" } };
  }
  return sendJson<{ text: string }>("/api/documents", { base64: await base64Of(file) });
}

/** A document's text: pasted, or taken out of a PDF, Word or text file. */
export function DocumentField({ id, label, value, onChange }: DocumentFieldProps) {
  const t = useTranslations("Import.draft");
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (file: File) => {
    setReading(true);
    const answered = await textOf(file);
    setReading(false);
    setRefusal(answered.ok ? null : answered.refusal);
    if (answered.ok) onChange(answered.body.text);
  };
  const problem = problems.find((one) => one === refusal?.problem);
  return (
    <div className="space-y-2">
      <PastedField
        {...{ id, label, accept, value, onChange }}
        rows={6}
        onFile={(file) => !reading && void take(file)}
      />
      {reading && <Notice>{t("readingFile")}</Notice>}
      {problem && (
        <Notice tone="error">
          {t("notRead")}
          <Space />
          {t(`problem.${problem}`)}
        </Notice>
      )}
      {refusal && !problem && <RefusalNotice code={refusal.code} lead={t("notRead")} />}
    </div>
  );
}
