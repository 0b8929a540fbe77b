"use client";

import { useEffect, useState } from "react";

export interface Draft {
  draft: string;
  setDraft: (text: string) => void;
  /** Drops what has been sent; what was written since stays. */
  forget: (sent: string) => void;
}

/** An unsent answer, kept in this browser so that a reload doesn't lose it. Where storage is refused it lives as long as the page. */
export function useDraft(interviewId: string): Draft {
  const key = `rehearsal.draft.${interviewId}`;
  const [draft, setText] = useState("");
  useEffect(() => setText((now) => now || read(key)), [key]);
  const setDraft = (text: string) => {
    setText(text);
    write(key, text);
  };
  const forget = (sent: string) => {
    setText((now) => (now.trim() === sent ? "" : now));
    if (read(key).trim() === sent) write(key, "");
  };
  return { draft, setDraft, forget };
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that forbids storage still has the text on the page.
  }
}
