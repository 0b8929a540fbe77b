"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Space } from "@/components/ui/space";
import { claimsOf } from "@/core/guide/drafting/claims";
import type { Claim, DroppedClaim, GuideDraft } from "@/core/guide/drafting/draft";
import type { PromptUsed } from "@/core/guide/editing/guide-change";

/** A drafted guide as the server answers it. */
export interface Drafted {
  draft: GuideDraft;
  dropped: DroppedClaim[];
  markdown: string;
  model: string;
  madeBy: PromptUsed[];
}

/** Every statement of a draft with the passage that it rests on, and what was left out. */
export function DraftReview({ drafted, onTake }: { drafted: Drafted; onTake: () => void }) {
  const t = useTranslations("Import.draft");
  const terms = useTranslations("Terms");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, dropped, model } = drafted;
  const count = claimsOf(draft).length;
  const { candidate, role, company, introduction, projects, questions, questionsToAsk } = draft;
  return (
    <div className="space-y-8 border-t border-hairline pt-8">
      <div>
        <h3 ref={heading} tabIndex={-1} className="font-serif text-lg outline-none">
          {t("review", { model })}
        </h3>
        <p className="text-soft">
          {count > 0 ? t("claims", { count, dropped: dropped.length }) : t("nothing")}
        </p>
      </div>
      <Group label={t("head")} claims={[candidate, role, company].filter((claim) => claim !== null)} />
      <Group label={t("introduction")} claims={introduction} />
      {projects.map(({ title, situation, task, action, result }) => (
        <Group
          key={title.text}
          label={terms("kind.project")}
          claims={[title, ...situation, ...task, ...action, ...result]}
        />
      ))}
      {questions.map(({ kind, ask, answer }) => (
        <Group key={ask.text} label={terms(`kind.${kind}`)} claims={[ask, ...answer]} />
      ))}
      <Group label={t("questionsToAsk")} claims={questionsToAsk} />
      <Dropped dropped={dropped} />
      {count > 0 && (
        <Button look="primary" onClick={onTake}>
          {t("take")}
        </Button>
      )}
    </div>
  );
}

function Group({ label, claims }: { label: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <div>
      <h4 className="mb-2 text-sm text-soft">{label}</h4>
      <ul className="space-y-3">
        {claims.map((claim) => (
          <Stated key={`${claim.text} ${claim.passage}`} claim={claim} />
        ))}
      </ul>
    </div>
  );
}

function Stated({ claim: { text, from, passage }, children }: { claim: Claim; children?: ReactNode }) {
  const t = useTranslations("Import.draft.from");
  return (
    <li>
      {text}
      <span className="block border-l border-hairline pl-3 text-sm text-soft">
        {t(from)}
        <Space />“{passage}”
      </span>
      {children}
    </li>
  );
}

function Dropped({ dropped }: { dropped: readonly DroppedClaim[] }) {
  const t = useTranslations("Import.draft");
  if (dropped.length === 0) return null;
  return (
    <div>
      <h4 className="mb-2 text-sm text-soft">{t("dropped")}</h4>
      <ul className="space-y-3">
        {dropped.map(({ claim, why }) => (
          <Stated key={`${claim.text} ${claim.passage}`} claim={claim}>
            <span className="block pl-3 text-sm text-amber">{t(`why.${why}`)}</span>
          </Stated>
        ))}
      </ul>
    </div>
  );
}
