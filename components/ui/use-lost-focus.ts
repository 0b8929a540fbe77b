"use client";

import { type RefObject, useEffect } from "react";

/** A dialog that closes gives the focus back some frames later, be it to a control that is gone by then. */
const settlingMs = 1_500;

/** Nothing has the focus, or the page's heading, which is given it in the meantime where what had it is gone (`KeepFocus`). */
const isLost = (active: Element | null) => active === document.body || active?.matches("main h1") === true;

/** Takes the focus to an element that appears in place of what had it, and for as long as a closing dialog may still lose it. */
export function useLostFocus(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const until = performance.now() + settlingMs;
    let frame = 0;
    const look = () => {
      if (isLost(document.activeElement)) target.current?.focus({ preventScroll: true });
      if (performance.now() < until) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [target]);
}
