"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { coveredByFoot } from "./covered-by-foot";

export interface ReadingPlace {
  /** Goes on the newest exchange. */
  newest: RefObject<HTMLLIElement | null>;
  /** Goes on an empty mark after the last line. */
  end: RefObject<HTMLDivElement | null>;
  /** True when something was said below what the reader sees. */
  unseen: boolean;
  showEnd: () => void;
}

/**
 * Leaves the page where the reader is. Only a new exchange moves it, once, to the top of the view (the opening only where it would not fit),
 * and only for a reader who was at the end or began it; text that streams in grows into the room below it. Whoever has scrolled away is told of new lines instead.
 * @param exchange key of the newest exchange
 * @param line changes with every word that is said
 * @param isOwn whether an exchange was begun from this page
 */
export function useReadingPlace(
  exchange: string | undefined,
  line: string,
  isOwn: (exchange: string) => boolean,
): ReadingPlace {
  const newest = useRef<HTMLLIElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [seenLine, setSeenLine] = useState(line);
  const [endVisible, setEndVisible] = useState(true);

  // Each exchange brings its own mark, so a new one has to be watched.
  useEffect(() => {
    if (exchange === undefined) return;
    return watchEnd(end.current, (visible) => {
      atEnd.current = visible;
      setEndVisible(visible);
    });
  }, [exchange]);
  useEffect(() => {
    if (endVisible) setSeenLine(line);
  }, [endVisible, line]);
  useLayoutEffect(() => {
    if (exchange && (atEnd.current || isOwn(exchange))) bringToTop(newest.current);
  }, [exchange, isOwn]);
  useLayoutEffect(() => {
    if (line !== "" && atEnd.current) bringOpeningAboveFoot(newest.current, end.current);
  }, [line]);

  const showEnd = useCallback(() => end.current?.scrollIntoView({ block: "end" }), []);
  return { newest, end, unseen: !endVisible && line !== seenLine, showEnd };
}

/** The composer covers the foot of the view, so the end counts as seen only above it. */
function watchEnd(mark: HTMLElement | null, onChange: (visible: boolean) => void): () => void {
  if (!mark) return () => {};
  const observer = new IntersectionObserver((entries) => onChange(entries.at(-1)?.isIntersecting ?? true), {
    rootMargin: "0px 0px -120px 0px",
  });
  observer.observe(mark);
  return () => observer.disconnect();
}

/** What was said goes to the top; of a long answer only the end, so that the reply below it is in view. */
function bringToTop(exchange: HTMLElement | null): void {
  const said = exchange?.firstElementChild;
  if (!exchange || !said || isOpening(exchange)) return;
  const endOfSaid = said.getBoundingClientRect().bottom - window.innerHeight * 0.4;
  window.scrollBy({ top: Math.max(belowTop(exchange), endOfSaid), behavior: "instant" });
}

/** The opening stays below the page's title, unless that leaves no room for what it asks. */
function bringOpeningAboveFoot(exchange: HTMLElement | null, mark: HTMLElement | null): void {
  if (!exchange || !isOpening(exchange)) return;
  const covered = coveredByFoot(mark);
  if (covered > 0) window.scrollBy({ top: Math.min(covered, belowTop(exchange)), behavior: "instant" });
}

const isOpening = (exchange: HTMLElement) => exchange.previousElementSibling === null;

/** Pixels from where an exchange begins up to where it would begin at the top of the view. */
function belowTop(exchange: HTMLElement): number {
  const header = Number.parseFloat(getComputedStyle(exchange).scrollMarginTop) || 0;
  return exchange.getBoundingClientRect().top - header;
}
