"use client";

import { useEffect } from "react";
import { focusHeading } from "./focus-heading";

/** How long whatever took the focused control away may take to put the focus elsewhere, ms. */
const grace = 150;

/**
 * Where the control that had the focus is gone, with its page or by itself, keyboard and screen reader go on from the nearest place around it
 * that is left, else from the heading of the page, instead of from the top of the document.
 */
export function KeepFocus() {
  useEffect(() => {
    let around: Element[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target) : [];
    };
    const isLost = () => around[0]?.isConnected === false && document.activeElement === document.body;
    const watch = new MutationObserver(() => {
      if (waiting !== undefined || !isLost()) return;
      waiting = setTimeout(() => {
        waiting = undefined;
        if (isLost()) goNear(around);
      }, grace);
    });
    document.addEventListener("focusin", remember);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      watch.disconnect();
      clearTimeout(waiting);
    };
  }, []);
  return null;
}

function ancestorsOf(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) all.push(at);
  return all;
}

function goNear(around: readonly Element[]): void {
  const left = around.find(
    (element) => element.isConnected && element.matches("main [tabindex], main summary"),
  );
  if (left instanceof HTMLElement) left.focus({ preventScroll: true });
  else focusHeading();
}
