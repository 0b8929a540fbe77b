"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk } from "@/components/guide/guide-desk";
import { RefusalNotice } from "@/components/request/refusal-notice";
import { Button, type ButtonLook } from "@/components/ui/button";
import type { GuideEdit } from "@/core/guide/editing/guide-edit";

/** Makes a wording the guide's model answer to the question. */
export function UseAsModelAnswer({ questionId, answer }: { questionId: string; answer: string }) {
  const t = useTranslations("Report.better");
  return (
    <GuideButton edit={{ type: "accept-answer", questionId, answer }} look="secondary">
      {t("useAsModelAnswer")}
    </GuideButton>
  );
}

interface AcceptWordsProps {
  questionId: string;
  keyPointId: string;
  words: string;
}

/** Makes the quoted words another wording of the key point, so that they are known the next time. */
export function AcceptWords({ questionId, keyPointId, words }: AcceptWordsProps) {
  const t = useTranslations("Report.better");
  const common = useTranslations("Common");
  return (
    <GuideButton edit={{ type: "accept-words", questionId, keyPointId, words }} look="quiet">
      {t("acceptWords")}
      <span className="sr-only">{common("labelled", { label: "", value: words })}</span>
    </GuideButton>
  );
}

/** Changes the guide, as a new revision that can be taken back. */
function GuideButton({
  edit,
  look,
  children,
}: {
  edit: GuideEdit;
  look: ButtonLook;
  children: React.ReactNode;
}) {
  const t = useTranslations("Report.better");
  const desk = useDesk();
  const [refused, setRefused] = useState<string | null>(null);
  if (!desk) return null;
  const save = async () => setRefused((await desk.save(edit))?.code ?? null);
  return (
    <div className={clsx("text-sm print:hidden", look === "quiet" ? "space-y-1" : "mt-2 space-y-2")}>
      <Button
        look={look}
        className={look === "quiet" ? "pointer-fine:sm:min-h-0! pointer-fine:sm:py-0!" : undefined}
        aria-disabled={desk.saving}
        onClick={() => !desk.saving && void save()}
      >
        {children}
      </Button>
      {refused && (
        <RefusalNotice code={refused === "conflict" ? "changed-elsewhere" : refused} lead={t("notSaved")} />
      )}
    </div>
  );
}
