"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { isTaken, performHere } from "./perform";
import { shortcutsOn } from "./shortcut-setting";
import { places, readKey, type Shortcut } from "./shortcuts";

const ShortcutSheet = lazy(() => import("./shortcut-sheet"));

/** How long a begun shortcut waits for its second key, ms. */
const patience = 1_500;

/** Listens for shortcuts on every page, but never where text is written; `?` shows what they are. */
export function ShortcutKeys() {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const before = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    const perform = (shortcut: Shortcut) => {
      if (shortcut === "sheet") {
        setAsked(true);
        setOpen(true);
        return true;
      }
      if (!(shortcut in places)) return performHere(shortcut);
      router.push(places[shortcut as keyof typeof places].href);
      return true;
    };
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (event.key === "Shift" || isTaken(event.target) || !shortcutsOn()) return;
      const begun =
        before.current && event.timeStamp - before.current.at < patience ? before.current.key : null;
      const reading = readKey(begun, event.key);
      before.current = reading.begun === null ? null : { key: reading.begun, at: event.timeStamp };
      if (reading.shortcut && perform(reading.shortcut)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [router]);
  return asked ? (
    <Suspense>
      <ShortcutSheet open={open} onOpenChange={setOpen} />
    </Suspense>
  ) : null;
}
