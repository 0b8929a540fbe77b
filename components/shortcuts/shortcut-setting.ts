"use client";

import { useSyncExternalStore } from "react";

const storageKey = "rehearsal.shortcuts";
const changed = "rehearsal:shortcuts";

/** Whether letters are shortcuts in this browser; they are unless switched off. Speech input may type letters that nobody meant as such. */
export function useShortcutSetting(): { on: boolean; set: (on: boolean) => void } {
  const on = useSyncExternalStore(watch, shortcutsOn, () => true);
  return { on, set };
}

export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

function set(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // A browser that forbids storage leaves them on.
  }
  window.dispatchEvent(new Event(changed));
}

function watch(tell: () => void): () => void {
  for (const event of [changed, "storage"]) window.addEventListener(event, tell);
  return () => {
    for (const event of [changed, "storage"]) window.removeEventListener(event, tell);
  };
}
