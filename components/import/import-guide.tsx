"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { type Refusal, sendJson } from "@/components/request/send-json";
import { useNewId } from "@/components/request/use-new-id";
import { Button } from "@/components/ui/button";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { Guide } from "@/core/guide/guide";
import { DraftGuide } from "./draft/draft-guide";
import { type ExistingGuide, GuidePreview } from "./guide-preview";
import { PastedField } from "./pasted-field";
import { lineSpan } from "./understood";

interface Preview {
  guide: Guide;
  existing: ExistingGuide | null;
}

/** Paste or upload a guide, or have one drafted; see what is understood of it, and only then store it. */
export function ImportGuide({ model }: { model: string | null }) {
  const t = useTranslations("Import");
  const router = useRouter();
  const newId = useNewId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [markdown, setMarkdown] = useState("");
  const [madeBy, setMadeBy] = useState<PromptUsed[]>([]);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [working, startTransition] = useTransition();

  const ask = <Body,>(
    url: string,
    payload: { id?: string; markdown: string; apart?: boolean; madeBy?: PromptUsed[] },
    onAnswer: (body: Body) => void,
  ) =>
    startTransition(async () => {
      const answered = await sendJson<Body>(url, payload);
      setRefusal(answered.ok ? null : answered.refusal);
      if (answered.ok) onAnswer(answered.body);
    });
  const understand = (text: string) =>
    ask<Preview>("/api/guides/preview", { markdown: text }, (body) => setPreview(body));
  const store = (apart: boolean) => {
    const guide = { markdown, apart, madeBy };
    ask<{ id: string }>("/api/guides", { id: newId.for(guide), ...guide }, ({ id }) => {
      newId.done();
      router.push(`/?guide=${id}`);
    });
  };
  const change = (text: string) => {
    setMarkdown(text);
    setPreview(null);
    if (text.trim() === "") setMadeBy([]);
  };
  const take = (text: string, by: PromptUsed[] = []) => {
    setMarkdown(text);
    setMadeBy(by);
    understand(text);
  };
  const showLine = (line: number) => {
    const { start, end } = lineSpan(markdown, line);
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };

  return (
    <>
      <div className="spread mb-12">
        <div className="space-y-6 md:col-start-2">
          <PastedField
            ref={field}
            id="markdown"
            label={t("paste")}
            rows={14}
            value={markdown}
            onChange={change}
            onFile={(text) => take(text)}
          />
          <Button
            look={preview ? "secondary" : "primary"}
            aria-disabled={working || markdown.trim() === ""}
            onClick={() => markdown.trim() !== "" && !working && understand(markdown)}
          >
            {working && !preview ? t("reading") : t("understand")}
          </Button>
          {refusal && <RefusalNotice code={refusal.code} lead={t("refused")} />}
        </div>
        {preview && <GuidePreview {...preview} onShowLine={showLine} onStore={store} storing={working} />}
      </div>
      <DraftGuide
        model={model}
        onTake={(drafted) => take(drafted.markdown, drafted.madeBy)}
        onText={change}
      />
    </>
  );
}
