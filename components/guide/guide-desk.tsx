"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useState, useTransition } from "react";
import { type Refusal, sendJson } from "@/components/request/send-json";
import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { GuideEdit } from "@/core/guide/editing/guide-edit";
import type { Saved } from "./saved";
import { SavedNotice } from "./saved-notice";

interface Desk {
  /** Stores a change. @param madeBy what proposed it. @returns null once it is stored, else why it was refused */
  save(edit: GuideEdit, madeBy?: PromptUsed[]): Promise<Refusal | null>;
  /** Makes an earlier revision the newest again. */
  restore(revision: number): Promise<Refusal | null>;
  saving: boolean;
  /** The model that can propose key points; null where none is configured. */
  model: string | null;
}

const DeskContext = createContext<Desk | null>(null);

/** Where a guide is changed; null where it is only read. */
export function useDesk(): Desk | null {
  return useContext(DeskContext);
}

/** What is only there where the guide can be changed. */
export function OnDesk({ children }: { children: ReactNode }) {
  return useDesk() && children;
}

type Change = { edit: GuideEdit; madeBy?: PromptUsed[] } | { restore: number };

interface GuideDeskProps {
  guideId: string;
  /** The revision on the page. */
  revision: number;
  model?: string | null;
  children: ReactNode;
}

/** Stores changes of the guide on the page, one after the other, and offers to take the last one back. */
export function GuideDesk({ guideId, revision, model = null, children }: GuideDeskProps) {
  const router = useRouter();
  const [saved, setSaved] = useState<Saved | null>(null);
  const [saving, setSaving] = useState(false);
  const [, startTransition] = useTransition();
  const newest = Math.max(revision, saved?.revision ?? 0);

  const send = async (change: Change): Promise<Refusal | null> => {
    setSaving(true);
    const url = `/api/guides/${guideId}/revisions`;
    const answered = await sendJson<{ revision: number }>(url, { base: newest, ...change });
    setSaving(false);
    if (!answered.ok) return answered.refusal;
    const removed = "restore" in change || change.edit.type === "remove-question";
    setSaved({ base: newest, revision: answered.body.revision, removed });
    startTransition(() => router.refresh());
    return null;
  };
  const desk = {
    save: (edit: GuideEdit, madeBy?: PromptUsed[]) => send({ edit, ...(madeBy && { madeBy }) }),
    restore: (restored: number) => send({ restore: restored }),
    ...{ saving, model },
  };
  return (
    <DeskContext value={desk}>
      {children}
      {saved && saved.revision > saved.base && (
        <SavedNotice key={saved.revision} saved={saved} onUndo={() => desk.restore(saved.base)} />
      )}
    </DeskContext>
  );
}
