"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { sendJson } from "@/components/request/send-json";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Space } from "@/components/ui/space";
import type { DraftTexts } from "@/core/guide/drafting/draft";
import { PastedField } from "../pasted-field";
import { type Drafted, DraftReview } from "./draft-review";

interface DraftGuideProps {
  /** The model that drafts; null where none is configured. */
  model: string | null;
  /** Takes a drafted guide. */
  onTake: (drafted: Drafted) => void;
  /** Takes a text that is no guide yet. */
  onText: (text: string) => void;
}

/** A guide drafted from a CV and a job description, shown with its sources before anything is stored. */
export function DraftGuide({ model, onTake, onText }: DraftGuideProps) {
  const t = useTranslations("Import.draft");
  const [texts, setTexts] = useState<DraftTexts>({ cv: "", job: "" });
  const set = (change: Partial<DraftTexts>) => setTexts((before) => ({ ...before, ...change }));
  return (
    <Section label={t("title")}>
      <div className="space-y-6">
        <p>{model ? t("explanation", { model }) : t("noModel")}</p>
        {(["cv", "job"] as const).map((which) => {
          const change = (text: string) => set({ [which]: text });
          return (
            <PastedField
              key={which}
              id={which}
              label={t(which)}
              rows={6}
              value={texts[which]}
              onChange={change}
              onFile={change}
            />
          );
        })}
        {model ? (
          <Drafting model={model} texts={texts} onTake={onTake} />
        ) : (
          <UseText texts={texts} onText={onText} />
        )}
      </div>
    </Section>
  );
}

function UseText({ texts, onText }: { texts: DraftTexts; onText: DraftGuideProps["onText"] }) {
  const t = useTranslations("Import.draft");
  const text = [texts.cv, texts.job]
    .map((one) => one.trim())
    .filter(Boolean)
    .join("\n\n");
  const use = () => {
    onText(text);
    document.getElementById("markdown")?.focus();
  };
  return (
    <Button aria-disabled={text === ""} onClick={() => text !== "" && use()}>
      {t("useText")}
    </Button>
  );
}

interface DraftingProps extends Pick<DraftGuideProps, "onTake"> {
  model: string;
  texts: DraftTexts;
}

function Drafting({ model, texts, onTake }: DraftingProps) {
  const t = useTranslations("Import.draft");
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [asking, startTransition] = useTransition();
  const ready = texts.cv.trim() !== "" && !asking;
  const ask = () =>
    startTransition(async () => {
      setRefused(null);
      const answered = await sendJson<Drafted>("/api/guides/draft", texts);
      if (answered.ok) setDrafted(answered.body);
      else setRefused(answered.refusal.code);
    });
  return (
    <>
      <Button aria-disabled={!ready} onClick={() => ready && ask()}>
        {asking ? t("asking") : t("ask", { model })}
      </Button>
      {refused === "invalid-input" ? (
        <Notice tone="error">
          {t("refused")}
          <Space />
          {t("refusedInput")}
        </Notice>
      ) : (
        refused && <RefusalNotice code={refused} lead={t("refused")} />
      )}
      {drafted && !asking && <DraftReview drafted={drafted} onTake={() => onTake(drafted)} />}
    </>
  );
}
