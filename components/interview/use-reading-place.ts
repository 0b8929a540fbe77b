"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { bringAboveFoot, coveredByFoot } from "./covered-by-foot";

/** A last line that the foot only touches is read all the same. */
const TOUCHED = 24;
/** Whoever has no more than this left to read is at the end as well when the foot grows: three lines, or a notice. */
const NEAR = 96;

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
 * An end that is in view stays so when the foot grows with a draft, or a keyboard takes half of the window: it is the question that is being answered.
 * @param exchange key of the newest exchange
 * @param line changes with every word that is said
 * @param isOwn whether an exchange was begun from this page
 * @param footHeight pixels that the composer covers; 0 while unknown
 */
export function useReadingPlace(
  exchange: string | undefined,
  line: string,
  isOwn: (exchange: string) => boolean,
  footHeight: number,
): ReadingPlace {
  const newest = useRef<HTMLLIElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [seenLine, setSeenLine] = useState(line);
  const [endVisible, setEndVisible] = useState(true);

  // Each exchange brings its own mark, so a new one has to be watched.
  useEffect(() => {
    if (exchange === undefined || footHeight === 0) return;
    return watchEnd(end.current, footHeight, (visible) => {
      atEnd.current = visible;
      setEndVisible(visible);
    });
  }, [exchange, footHeight]);
  useStayAboveFoot(newest, end, atEnd, footHeight);
  useEffect(() => {
    if (endVisible) setSeenLine(line);
  }, [endVisible, line]);
  useLayoutEffect(() => {
    if (exchange && (atEnd.current || isOwn(exchange))) bringToTop(newest.current);
  }, [exchange, isOwn]);
  useLayoutEffect(() => {
    if (line !== "" && atEnd.current) bringOpeningAboveFoot(newest.current, end.current);
  }, [line]);
  // The router scrolls a page that it has just come to back to its top, in the same commit and after what is done there.
  useEffect(() => bringOpeningAboveFoot(newest.current, end.current), []);

  const showEnd = useCallback(() => end.current?.scrollIntoView({ block: "end" }), []);
  return { newest, end, unseen: !endVisible && line !== seenLine, showEnd };
}

/** Takes the end along, where it was in view, when the foot or the window would cover it. */
function useStayAboveFoot(
  newest: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
  atEnd: RefObject<boolean>,
  footHeight: number,
): void {
  const before = useRef(0);
  useLayoutEffect(() => {
    const grown = before.current > 0 ? footHeight - before.current : 0;
    // Where the end stands tells this at once; whether it was seen is only told with the next frame.
    if (grown > 0 && coveredByFoot(end.current) <= grown + NEAR) bringAboveFoot(end.current);
    before.current = footHeight;
  }, [end, footHeight]);
  useEffect(() => {
    let width = window.innerWidth;
    const stay = () => {
      const turned = window.innerWidth !== width;
      width = window.innerWidth;
      if (!atEnd.current) return;
      // Another width breaks all lines anew, so that what was in view may be far above it.
      if (turned) bringToTop(newest.current);
      bringAboveFoot(end.current);
    };
    window.addEventListener("resize", stay);
    return () => window.removeEventListener("resize", stay);
  }, [newest, end, atEnd]);
}

/** The composer covers the foot of the view, so the end counts as seen only above it. */
function watchEnd(
  mark: HTMLElement | null,
  footHeight: number,
  onChange: (visible: boolean) => void,
): () => void {
  if (!mark) return () => {};
  const observer = new IntersectionObserver((entries) => onChange(entries.at(-1)?.isIntersecting ?? true), {
    rootMargin: `0px 0px -${Math.max(footHeight - TOUCHED, 0)}px 0px`,
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
